package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.live.News;
import app.shotloom.live.Present;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Outcome;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Revision;
import app.shotloom.shots.ShotField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Saves the edits of one shot's fields, and remembers who wrote a field last, to name them when two meet. */
class ShotEditing {

    private final ShotId shot;
    private final WordsPanel with;
    private final Map<String, String> lastAuthors = new HashMap<>();

    ShotEditing(ShotId shot, WordsPanel with) {
        this.shot = shot;
        this.with = with;
    }

    Outcome save(ShotField field, String base, String value) {
        return switch (with.shots().revise(shot, field, base, value)) {
            case Revision.Saved saved -> new Outcome.Saved(saved.value());
            case Revision.Unchanged unchanged -> new Outcome.Saved(current(field));
            case Revision.Overtaken lost -> new Outcome.Overtaken(clash(field, lost.theirs()));
        };
    }

    /** Writes over whatever is there: for values that are chosen, not typed. */
    String write(ShotField field, String value) {
        with.shots().revise(shot, field, current(field), value);
        return current(field);
    }

    /** Writes one's own over theirs, or lets it go. */
    String settle(ShotField field, Clash clash, boolean mine, String value) {
        return mine ? write(field, value) : current(field);
    }

    private Clash clash(ShotField field, String theirs) {
        return new Clash(field.key(), lastAuthors.getOrDefault(field.key(), ""), theirs);
    }

    void remember(News news) {
        String field = news.text("field");
        String by = news.text("by");
        if (field != null && by != null && !by.equals(with.user().id().value().toString())) {
            lastAuthors.put(field, with.people().of(new UserId(UUID.fromString(by))).name());
        }
    }

    /** "Ana is typing…", or nothing. */
    String typing(List<Present> here, ShotField field) {
        List<String> names = here.stream()
                .filter(each -> shot.value().equals(each.where().shot()) && field.key().equals(each.where().field()))
                .filter(each -> !each.user().equals(with.user().id()))
                .map(Present::name)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : Words.of("shots.typing", "names", Words.listed(names), "count", names.size());
    }

    private String current(ShotField field) {
        return with.shots().of(shot).value(field);
    }
}
