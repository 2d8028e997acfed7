package app.shotloom.node.reader.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a camera: "is static", "slowly pulls back", "pans left, then tilts up". */
final class Predicates {
    private static final int SIGHT = 8;
    private static final int MOST_FILLERS = 8;

    private static final Set<String> PLAIN = Set.of("left", "right", "up", "down", "in", "out", "back", "forward");

    private final List<Word> words;
    private MoveVerbs.@Nullable Verb latest;

    Predicates(List<Word> words) {
        this.words = words;
    }

    /** Moves, and the place after their words. */
    record Found(List<String> moves, int next) {}

    /**
     * What is said at a place, or null.
     *
     * @param camera whether it is surely said of a camera, so that a verb of anything will do
     */
    @Nullable Found at(int index, boolean camera) {
        int at = index;
        boolean not = false;
        boolean pinned = false;
        while (at < index + MOST_FILLERS && isFiller(at)) {
            not |= Word.at(words, at).isOf("negation");
            pinned |= Word.at(words, at).isOf("auxiliary");
            at++;
        }
        Word word = Word.at(words, at);
        if (word.isOf("still") && (camera || pinned)) {
            return new Found(List.of("static"), Word.at(words, at + 1).is("off", "down", "shot", "in") ? at + 2 : at + 1);
        }
        boolean handHeld = word.is("hand") && Word.at(words, at + 1).is("held");
        if (camera && (word.isOf("shaky") || handHeld)) {
            return new Found(List.of("handheld"), handHeld ? at + 2 : at + 1);
        }
        return verb(at, camera, not);
    }

    /** "and then right", after a verb that was said before; or null. */
    @Nullable Found again(int at) {
        Directions.Found direction = latest == null ? null : Directions.at(words, at);
        String move = direction == null || latest == null || !PLAIN.contains(direction.name()) ? null : latest.move(direction.name());
        return direction == null || move == null ? null : new Found(List.of(move), direction.next());
    }

    private boolean isFiller(int at) {
        Word word = Word.at(words, at);
        boolean adverb = word.isOf("adverb") && !(word.isOf("still") && !isVerb(at + 1));
        boolean about = word.isOf("about") && MoveVerbs.of(word.text()) == null;
        boolean aside = word.is(",") && (Word.at(words, at - 1).isOf("adverb") || Word.at(words, at + 1).isOf("adverb") && Word.at(words, at + 2).is(","));
        return aside || word.isOf("auxiliary") || adverb || word.isOf("negation") || about || word.is(":");
    }

    private boolean isVerb(int at) {
        return MoveVerbs.of(Word.at(words, at).text()) != null || Word.at(words, at).isOf("adverb");
    }

    private @Nullable Found verb(int at, boolean camera, boolean not) {
        int length = at + 1 < words.size() && MoveVerbs.of(Word.joined(words, at, 2)) != null ? 2 : 1;
        MoveVerbs.Verb verb = at < words.size() ? MoveVerbs.of(Word.joined(words, at, length)) : null;
        if (verb == null || !camera && !verb.own()) {
            return null;
        }
        if (not) {
            return new Found(List.of("static"), at + length);
        }
        int next = afterAdverbs(at + length);
        Directions.Found direction = Directions.at(words, next);
        String move = direction == null ? null : verb.move(direction.name());
        if (direction == null || move == null) {
            String plain = verb.move("-");
            return plain == null || !camera ? null : new Found(List.of(aside(verb, next, plain)), at + length);
        }
        latest = verb;
        List<String> moves = new ArrayList<>(List.of(aside(verb, direction.next(), move)));
        return new Found(moves, more(verb, moves, direction.next()));
    }

    /** "moves up and to the right". */
    private int more(MoveVerbs.Verb verb, List<String> moves, int next) {
        Directions.Found second = Word.at(words, next).is("and") ? Directions.at(words, next + 1) : null;
        String move = second == null ? null : verb.move(second.name());
        if (second == null || move == null) {
            return next;
        }
        moves.add(move);
        return second.next();
    }

    /** "follows the dog to the left": what is followed says whereto. */
    private String aside(MoveVerbs.Verb verb, int next, String move) {
        if (!move.endsWith("-right")) {
            return move;
        }
        for (int at = next; at < Math.min(words.size(), next + SIGHT) && !words.get(at).isSign(); at++) {
            Directions.Found found = words.get(at).is("to", "from", "left", "leftward", "leftwards") ? Directions.at(words, at) : null;
            String left = found != null && found.name().equals("left") ? verb.move("left") : null;
            if (left != null && found != null && !Word.at(words, found.next()).is("of")) {
                return move.replace("-right", "-left");
            }
        }
        return move;
    }

    private int afterAdverbs(int index) {
        int at = index;
        while (Word.at(words, at).isOf("adverb") && Directions.at(words, at) == null) {
            at++;
        }
        return at;
    }
}
