package app.shotloom.node.brief;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a brief that comes from outside must hold for an engine to trust it. */
public final class BriefRules {
    private static final int MOST_SUBJECTS = 200;
    private static final int MOST_OF_A_KIND = 40;
    private static final int MOST_ENTRIES = 400;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Brief brief;
    private final Set<String> subjects = new HashSet<>();

    private BriefRules(Brief brief) {
        this.brief = brief;
    }

    /** @throws IllegalArgumentException with a message for the user */
    public static void check(Brief brief) {
        var rules = new BriefRules(brief);
        rules.checkScene();
        brief.subjects().forEach(rules::checkSubject);
        brief.relations().forEach(rules::checkRelation);
        brief.beats().forEach(rules::checkBeat);
        brief.states().forEach(rules::checkState);
        brief.spots().forEach(rules::checkSpot);
        brief.dialogue().forEach(rules::checkSpeech);
        rules.checkCamera(brief.camera());
    }

    private void checkScene() {
        require(brief.version() == Brief.VERSION, "it is of version " + brief.version());
        require(brief.durationSeconds() >= 0.5 && brief.durationSeconds() <= 60, "it is not 0.5 to 60 seconds long");
        requireText(brief.caption(), LONGEST_TEXT);
        requireText(brief.setting(), LONGEST_NAME);
        requireCode(brief.time(), Codes.TIMES);
        require(brief.season() == null || Codes.SEASONS.contains(brief.season()), "there is no such season");
        require(brief.weather() == null || Codes.WEATHERS.contains(brief.weather()), "there is no such weather");
        requireName(brief.light());
        requireName(brief.mood());
        requireNames(brief.style(), MOST_OF_A_KIND);
        requireNames(brief.absent(), MOST_SUBJECTS);
        requireMost(brief.undepicted(), MOST_ENTRIES);
        brief.undepicted().forEach(words -> requireText(words, LONGEST_LINE));
        requireMost(brief.subjects(), MOST_SUBJECTS);
        for (Collection<?> list : List.of(brief.relations(), brief.beats(), brief.states(), brief.spots(), brief.dialogue())) {
            requireMost(list, MOST_ENTRIES);
        }
    }

    private void checkSubject(Brief.Subject subject) {
        requireText(subject.id(), LONGEST_NAME);
        requireText(subject.label(), LONGEST_NAME);
        require(subjects.add(subject.id()), "two subjects have one id");
        require(subject.kind() != null, "a subject is of no kind");
        require(subject.count() >= 1 && subject.count() <= MOST_OF_A_KIND, "a subject is not 1 to 40 of its kind");
        requireName(subject.characterId());
        requireName(subject.color());
        requireName(subject.size());
        requireName(subject.material());
        requireName(subject.age());
        requireNames(subject.traits(), MOST_OF_A_KIND);
        requireText(subject.clothing(), LONGEST_LINE);
        requireMost(subject.parts(), MOST_OF_A_KIND);
        for (Brief.Part part : subject.parts()) {
            requireText(part.part(), LONGEST_NAME);
            requireText(part.of(), LONGEST_NAME);
        }
    }

    private void checkRelation(Brief.Relation relation) {
        requireKnown(relation.subject());
        require(relation.relation() != null, "a relation says nothing");
        require(relation.object() != null || relation.relation().isInFrame(), "a relation has nothing to be by");
        requireKnownOrNull(relation.object());
        requireSpan(relation.startSeconds(), relation.endSeconds());
        requireText(relation.words(), LONGEST_LINE);
    }

    private void checkBeat(Brief.Beat beat) {
        requireText(beat.id(), LONGEST_NAME);
        requireKnown(beat.subject());
        requireText(beat.action(), LONGEST_NAME);
        requireKnownOrNull(beat.object());
        requireKnownOrNull(beat.recipient());
        requireNames(beat.manner(), MOST_OF_A_KIND);
        requireSpan(beat.startSeconds(), beat.endSeconds());
        requireText(beat.words(), LONGEST_LINE);
    }

    private void checkState(Brief.State state) {
        requireKnown(state.subject());
        requireText(state.attribute(), LONGEST_NAME);
        requireText(state.value(), LONGEST_NAME);
        requireName(state.before());
        requireSpan(state.fromSeconds(), state.untilSeconds());
        requireText(state.words(), LONGEST_LINE);
    }

    private void checkSpot(Brief.Spot spot) {
        requireKnown(spot.subject());
        require(spot.number() >= 0 && spot.number() < MOST_OF_A_KIND, "a spot is for one that there is not");
        requireSpan(spot.seconds(), spot.seconds());
        require(isWithin(spot.x(), -1, 2) && isWithin(spot.y(), -1, 2), "a spot is far off the frame");
        require(isWithin(spot.depth(), 0, 1) && isWithin(spot.height(), 0, 10), "a spot is too deep or too high");
        require(spot.facing() >= -1 && spot.facing() <= 1, "a spot faces nowhere");
    }

    private void checkSpeech(Brief.Speech speech) {
        requireKnownOrNull(speech.subject());
        requireText(speech.text(), LONGEST_TEXT);
        requireSpan(speech.startSeconds(), speech.endSeconds());
    }

    private void checkCamera(Brief.Camera camera) {
        require(camera != null, "it has no camera");
        requireCode(camera.size(), Codes.SIZES);
        requireCode(camera.angle(), Codes.ANGLES);
        requireCode(camera.lens(), Codes.LENSES);
        require(!camera.moves().isEmpty() && camera.moves().size() <= MOST_OF_A_KIND, "its camera has no moves, or too many");
        for (Brief.Move move : camera.moves()) {
            requireCode(move.move(), Codes.MOVES);
            requireSpan(move.startSeconds(), move.endSeconds());
        }
    }

    private void requireSpan(double from, double to) {
        // The end of a shot is rounded where it is written
        require(from >= 0 && from <= to && to <= brief.durationSeconds() + 0.01, "something happens outside of its time");
    }

    private void requireKnown(@Nullable String subject) {
        require(subject != null && subjects.contains(subject), "it speaks of a subject that it does not have");
    }

    private void requireKnownOrNull(@Nullable String subject) {
        require(subject == null || subjects.contains(subject), "it speaks of a subject that it does not have");
    }

    private static void requireCode(@Nullable String code, List<String> codes) {
        require(code != null && codes.contains(code), "it says \"" + code + "\" where it may say " + String.join(", ", codes));
    }

    private static void requireNames(List<String> names, int most) {
        requireMost(names, most);
        names.forEach(name -> requireText(name, LONGEST_NAME));
    }

    private static void requireName(@Nullable String name) {
        require(name == null || name.length() <= LONGEST_NAME, "a name in it is too long");
    }

    private static void requireText(@Nullable String text, int longest) {
        require(text != null && text.length() <= longest, "a text in it is missing or too long");
    }

    private static void requireMost(Collection<?> list, int most) {
        require(list.size() <= most, "it has more than " + most + " of a kind");
    }

    private static boolean isWithin(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException("The brief cannot be used: " + why + ".");
        }
    }
}
