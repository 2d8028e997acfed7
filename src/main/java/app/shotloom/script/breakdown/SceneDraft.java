package app.shotloom.script.breakdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene as the script has it.
 *
 * @param heading empty for what comes before the first heading
 * @param from its first passage's place in the screenplay, from 0; sections and synopses right above a heading belong to it
 * @param to behind its last passage
 */
public record SceneDraft(
        String heading, @Nullable String sceneNumber, List<ShotDraft> shots, int from, int to) {

    public SceneDraft {
        shots = List.copyOf(shots);
    }
}
