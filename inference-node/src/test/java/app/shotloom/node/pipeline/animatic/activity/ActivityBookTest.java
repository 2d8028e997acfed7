package app.shotloom.node.pipeline.animatic.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.figure.acting.Actors;
import app.shotloom.node.pipeline.animatic.figure.drawing.Figure;
import app.shotloom.node.pipeline.animatic.setting.Places;
import app.shotloom.node.reader.Meanings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every activity names only what there is. */
class ActivityBookTest {
    private final ActivityBook book = ActivityBook.read();

    @Test
    void knowsHundredsOfActivities() {
        assertThat(book.all().keySet()).hasSizeGreaterThan(1500);
    }

    @Test
    void everyMovementExists() {
        var actors = new Actors(Meanings.load());

        assertThat(book.all().values()).allSatisfy(activity -> {
            if (activity.does() != null) {
                assertThat(actors.action(activity.does(), null)).isEqualTo(activity.does());
            }
        });
    }

    @Test
    void everyToolExists() {
        assertThat(book.all().values())
                .allSatisfy(activity -> assertThat(activity.tools() == null ? List.<String>of() : activity.tools()).allMatch(Figure::knowsTool));
    }

    @Test
    void everySetExists() {
        assertThat(book.all().values())
                .allSatisfy(activity -> assertThat(activity.set() == null || Places.names().contains(activity.set())).as(activity.set()).isTrue());
    }
}
