package app.shotloom.script.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.script.Passage;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Take;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The script's text, each run of passages beside the shot that it became. */
class ScriptPages extends Div {

    ScriptPages(
            List<Passage> passages, Outline outline, Map<ShotId, Shot> said, Map<ShotId, Take> takes, Settling settling) {
        addClassName("pages");
        Map<ShotId, String> numbers = new HashMap<>();
        outline.shots().forEach(placed -> numbers.put(placed.id(), placed.number()));
        if (passages.isEmpty()) {
            add(new Paragraph(settling.mayEdit()
                    ? Words.of("script.none-invite")
                    : Words.of("script.none")));
        }
        ShotId last = null;
        ScriptRow row = null;
        for (Passage passage : passages) {
            ShotId shot = passage.shot();
            if (row == null || !Objects.equals(shot, last) || shot == null) {
                row = new ScriptRow(shot, number(shot, numbers), shot == null ? null : said.get(shot), shot == null ? null : takes.get(shot), settling);
                add(row);
            }
            row.add(passage);
            last = shot;
        }
    }

    private static @Nullable String number(@Nullable ShotId shot, Map<ShotId, String> numbers) {
        return shot == null ? null : numbers.get(shot);
    }
}
