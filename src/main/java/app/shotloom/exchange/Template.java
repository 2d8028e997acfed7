package app.shotloom.exchange;

import app.shotloom.shared.words.Saying;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one can begin a board with.
 *
 * @param code of those that come with the program; the id of a team's own
 * @param own null of those that come with the program
 * @param summary what it is for; null of a team's own
 * @param asksForTopic whether a title is made of a word that its maker gives
 * @param scenes how many shots each has
 * @param ratio of most of its frames, width by height
 */
public record Template(
        String code,
        @Nullable TemplateId own,
        Saying name,
        @Nullable Saying summary,
        boolean asksForTopic,
        List<Integer> scenes,
        Duration length,
        String ratio) {

    public int shots() {
        return scenes.stream().mapToInt(Integer::intValue).sum();
    }
}
