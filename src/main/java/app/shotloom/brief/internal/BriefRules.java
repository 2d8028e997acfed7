package app.shotloom.brief.internal;

import static app.shotloom.brief.Vocabulary.ANGLES;
import static app.shotloom.brief.Vocabulary.LENSES;
import static app.shotloom.brief.Vocabulary.MOVES;
import static app.shotloom.brief.Vocabulary.SEASONS;
import static app.shotloom.brief.Vocabulary.SIZES;
import static app.shotloom.brief.Vocabulary.TIMES;
import static app.shotloom.brief.Vocabulary.WEATHERS;

import app.shotloom.brief.Brief;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bounds of a brief, as in the contract's schema; and whoever is spoken of must be in it. */
final class BriefRules {

    private static final int WORD = 200;
    private static final int SENTENCE = 2_000;
    private static final int TEXT = 20_000;
    private static final int MOST_SUBJECTS = 200;
    private static final int MOST = 400;
    private static final int FEW = 40;
    private static final double LONGEST = 60;

    private final Set<String> subjects = new HashSet<>();

    private BriefRules() {}

    /** @throws UnfitBriefException naming the first bound that is broken */
    static void check(Brief brief) {
        BriefRules rules = new BriefRules();
        try {
            rules.scene(brief);
            rules.subjects(brief);
            rules.happenings(brief);
            rules.camera(brief.camera());
        } catch (NullPointerException e) {
            // JSON can say null where a record cannot
            throw new UnfitBriefException("something is missing in it");
        }
    }

    private void scene(Brief brief) {
        that(brief.version() == Brief.VERSION, "version");
        between("durationSeconds", brief.durationSeconds(), 0.5, LONGEST);
        text("caption", brief.caption(), TEXT);
        text("setting", brief.setting(), WORD);
        one("time", brief.time(), TIMES);
        oneOrNone("season", brief.season(), SEASONS);
        oneOrNone("weather", brief.weather(), WEATHERS);
        maybe("light", brief.light());
        maybe("mood", brief.mood());
        words("style", brief.style(), FEW, WORD);
        words("absent", brief.absent(), MOST_SUBJECTS, WORD);
        words("undepicted", brief.undepicted(), MOST, SENTENCE);
    }

    private void subjects(Brief brief) {
        that(brief.subjects().size() <= MOST_SUBJECTS, "subjects");
        for (Brief.Subject subject : brief.subjects()) {
            text("subject's id", subject.id(), WORD);
            that(subjects.add(subject.id()), "subject's id");
            text("label", subject.label(), WORD);
            Objects.requireNonNull(subject.kind());
            maybe("characterId", subject.characterId());
            between("count", subject.count(), 1, FEW);
            maybe("color", subject.color());
            maybe("size", subject.size());
            maybe("material", subject.material());
            maybe("age", subject.age());
            words("traits", subject.traits(), FEW, WORD);
            text("clothing", subject.clothing(), SENTENCE);
            that(subject.parts().size() <= FEW, "parts");
            subject.parts().forEach(part -> {
                text("part", part.part(), WORD);
                text("part", part.of(), WORD);
            });
        }
    }

    private void happenings(Brief brief) {
        for (List<?> list : List.of(brief.relations(), brief.beats(), brief.states(), brief.spots(), brief.dialogue())) {
            that(list.size() <= MOST, "number of entries");
        }
        brief.relations().forEach(this::relation);
        brief.beats().forEach(this::beat);
        brief.states().forEach(this::state);
        brief.spots().forEach(this::spot);
        brief.dialogue().forEach(this::speech);
    }

    private void relation(Brief.Relation relation) {
        known(relation.subject());
        knownOrNone(relation.object());
        Objects.requireNonNull(relation.relation());
        span(relation.startSeconds(), relation.endSeconds());
        text("words", relation.words(), SENTENCE);
    }

    private void beat(Brief.Beat beat) {
        text("beat's id", beat.id(), WORD);
        known(beat.subject());
        text("action", beat.action(), WORD);
        knownOrNone(beat.object());
        knownOrNone(beat.recipient());
        words("manner", beat.manner(), FEW, WORD);
        span(beat.startSeconds(), beat.endSeconds());
        text("words", beat.words(), SENTENCE);
    }

    private void state(Brief.State state) {
        known(state.subject());
        text("attribute", state.attribute(), WORD);
        text("value", state.value(), WORD);
        maybe("before", state.before());
        span(state.fromSeconds(), state.untilSeconds());
        text("words", state.words(), SENTENCE);
    }

    private void spot(Brief.Spot spot) {
        known(spot.subject());
        between("number", spot.number(), 0, FEW - 1);
        between("seconds", spot.seconds(), 0, LONGEST);
        between("x", spot.x(), -1, 2);
        between("y", spot.y(), -1, 2);
        between("depth", spot.depth(), 0, 1);
        between("height", spot.height(), 0, 10);
        between("facing", spot.facing(), -1, 1);
    }

    private void speech(Brief.Speech speech) {
        knownOrNone(speech.subject());
        text("text", speech.text(), TEXT);
        span(speech.startSeconds(), speech.endSeconds());
    }

    private void camera(Brief.Camera camera) {
        one("size", camera.size(), SIZES);
        one("angle", camera.angle(), ANGLES);
        one("lens", camera.lens(), LENSES);
        between("number of moves", camera.moves().size(), 1, FEW);
        for (Brief.Move move : camera.moves()) {
            one("move", move.move(), MOVES);
            span(move.startSeconds(), move.endSeconds());
        }
    }

    private void known(String subject) {
        that(subjects.contains(subject), "subject that is spoken of");
    }

    private void knownOrNone(@Nullable String subject) {
        that(subject == null || subjects.contains(subject), "subject that is spoken of");
    }

    private static void span(double start, double end) {
        between("startSeconds", start, 0, LONGEST);
        between("endSeconds", end, 0, LONGEST);
    }

    private static void between(String name, double value, double least, double most) {
        that(value >= least && value <= most, name);
    }

    private static void text(String name, String text, int longest) {
        that(text.length() <= longest && text.indexOf('\0') < 0, name);
    }

    private static void maybe(String name, @Nullable String text) {
        if (text != null) {
            text(name, text, WORD);
        }
    }

    private static void words(String name, List<String> words, int most, int longest) {
        that(words.size() <= most, name);
        words.forEach(word -> text(name, word, longest));
    }

    private static void one(String name, String word, List<String> known) {
        that(known.contains(word), name);
    }

    private static void oneOrNone(String name, @Nullable String word, List<String> known) {
        that(word == null || known.contains(word), name);
    }

    private static void that(boolean kept, String name) {
        if (!kept) {
            throw new UnfitBriefException("its " + name + " is out of bounds");
        }
    }
}
