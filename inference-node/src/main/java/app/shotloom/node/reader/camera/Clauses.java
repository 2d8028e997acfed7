package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that say what the camera does, and strikes them out. */
final class Clauses {
    /** Words between a clause and one that goes on from it. */
    private static final int FARTHEST = 30;

    private static final int MOST_ADJECTIVES = 6;

    private final Galley galley;
    private final List<Word> words;
    private final Predicates predicates;
    private final Borders borders;
    private final List<Step> steps = new ArrayList<>();
    private boolean prop;

    private Clauses(Galley galley) {
        this.galley = galley;
        this.words = Word.in(galley.text());
        this.predicates = new Predicates(words);
        this.borders = new Borders(words);
    }

    /** The moves in the order of the text. */
    static List<Step> takeFrom(Galley galley) {
        var clauses = new Clauses(galley);
        int at = 0;
        while (at < clauses.words.size()) {
            at = Math.max(at + 1, clauses.read(at));
        }
        return clauses.steps;
    }

    /** The place after what was read at a place, or 0 when nothing was. */
    private int read(int at) {
        Word word = words.get(at);
        if (word.is("camera")) {
            return isProp(at) ? 0 : subject(at, predicates.at(at + 1, true));
        }
        if (word.is("we") || word.isOf("camera") || word.isOf("frame") && Word.at(words, at - 1).is("the", "our")) {
            return subject(at, framed(at));
        }
        if (borders.isBehindShot(at) && word.text().endsWith("ing")) {
            Predicates.Found found = directed(at);
            return found == null ? 0 : clause(at, at, found);
        }
        return borders.isOpen(at) ? bare(at) : 0;
    }

    /** Whether this camera is a thing in the picture; it is from then on, whatever is done with it. */
    private boolean isProp(int at) {
        boolean looked = Word.at(words, at - 1).is("the")
                && Word.at(words, at - 2).is("at", "into", "toward", "towards", "facing", "from", "past", "of");
        boolean filmed = Word.at(words, at + 1).isOf("about") || predicates.at(at + 1, false) != null;
        boolean owned = Word.at(words, at - 1).isOf("maker") && !filmed;
        prop |= owned;
        return owned || looked || prop && !filmed;
    }

    private int subject(int at, Predicates.@Nullable Found found) {
        return found == null ? leadIn(at) : clause(borders.opener(at), at, found);
    }

    /** "the shot pulls back", "we move in on her"; but "the view moves her", "we go". */
    private Predicates.@Nullable Found framed(int at) {
        Predicates.Found found = predicates.at(at + 1, true);
        MoveVerbs.Verb verb = MoveVerbs.of(Word.at(words, at + 1).text());
        boolean sure = verb != null && verb.own() || Word.at(words, at + 1).is("follow", "follows", "rise", "rises");
        return found != null && (found.next() > at + 2 || sure) ? found : null;
    }

    /** "zoom in." where a phrase begins. */
    private int bare(int at) {
        int begin = at;
        while (begin < at + MOST_ADJECTIVES
                && (Word.at(words, begin).is("a", "an", "the", "with") || Word.at(words, begin).isOf("adjective"))) {
            begin++;
        }
        Predicates.Found found = predicates.at(begin, false);
        boolean named = begin > at && words.get(begin - 1).is("a", "an", "the");
        return found != null && borders.endsWell(found.next(), named) ? clause(at, at, found) : 0;
    }

    private int clause(int from, int subject, Predicates.Found found) {
        List<Word> before = words.subList(from, subject);
        boolean sequel = before.stream().anyMatch(word -> word.isOf("sequel"));
        boolean last = before.stream().anyMatch(word -> word.isOf("last"));
        int next = add(found, from, false, sequel, last);
        if (before.stream().anyMatch(word -> word.isOf("shaky") || word.is("held"))) {
            steps.add(new Step("handheld", words.get(from).start(), true, false, false, Timing.UNSAID));
        }
        for (Link link = link(next); link != null; link = link(next)) {
            next = add(link.found(), next, link.together(), true, false);
        }
        next = borders.strike(galley, from, borders.target(next, steps.getLast().move()));
        return tail(next);
    }

    /** Adds the moves, and finds out when they are; the place after that. */
    private int add(Predicates.Found found, int from, boolean together, boolean sequel, boolean last) {
        int start = words.get(from).start();
        int end = words.get(found.next() - 1).end();
        galley.cut(start, end);
        Timing timing = Timing.beside(galley, start, end);
        for (String move : found.moves()) {
            boolean repeated = !steps.isEmpty() && steps.getLast().move().equals(move) && move.equals("static");
            boolean first = move.equals(found.moves().getFirst());
            if (!repeated) {
                steps.add(new Step(move, start, together, sequel, last, first ? timing : Timing.UNSAID));
            }
        }
        return borders.afterStruck(galley, found.next());
    }

    /** A move that goes on from the one before. */
    private record Link(Predicates.Found found, boolean together) {}

    private @Nullable Link link(int next) {
        int at = borders.afterLinkers(next);
        Predicates.Found found = at == next ? null : predicates.at(at, false);
        found = found == null && at > next ? directed(at) : found;
        boolean said = words.subList(next, at).stream().anyMatch(word -> !word.isSign());
        found = found == null && said ? predicates.again(at) : found;
        boolean together = words.subList(next, at).stream().anyMatch(word -> word.is("while", "with", "as"));
        return found == null ? null : new Link(found, together);
    }

    /** A verb of anything goes on a camera's clause when it has a direction, or is one of rising and sinking. */
    private Predicates.@Nullable Found directed(int at) {
        Predicates.Found found = predicates.at(at, true);
        return found != null && (found.next() > at + 1 || found.moves().getFirst().startsWith("crane")) ? found : null;
    }

    /** "… over the trees and then descends": the camera still, as long as nobody else is named who could. */
    private int tail(int next) {
        for (int at = next; at < Math.min(words.size(), next + FARTHEST) && !borders.endsSentence(at) && !words.get(at).isOf("relative"); at++) {
            if (Word.at(words, at).is("to") && Word.at(words, at + 1).isOf("reveal")) {
                galley.cut(words.get(at).start(), words.get(at + 1).end());
            }
            Link link = words.get(at).is("and", "then", ",", "before") ? link(at) : null;
            boolean finite = link != null && words.subList(at, link.found().next()).stream()
                    .anyMatch(word -> word.is("then") || MoveVerbs.of(word.text()) != null && word.text().matches(".*(s|ing)"));
            if (link != null && finite) {
                int after = add(link.found(), at, link.together(), true, false);
                return tail(borders.strike(galley, at, borders.target(after, steps.getLast().move())));
            }
        }
        return next;
    }

    /** "The camera starts with", "we see": what is seen stays. */
    private int leadIn(int at) {
        int next = at + 1;
        boolean reveals = false;
        while (Word.at(words, next).isOf("auxiliary") || Word.at(words, next).isOf("reveal") || Word.at(words, next).isOf("adverb")) {
            reveals |= words.get(next).isOf("reveal");
            next++;
        }
        boolean camera = words.get(at).is("camera") && borders.isOpen(borders.opener(at));
        Word after = Word.at(words, next);
        boolean stops = next > at + 1 && (after.isSign() || after.is("on", "with", "at", "in"));
        if (!camera && !reveals && !stops) {
            return 0;
        }
        next = Word.at(words, next).is("on", "with", "at", "of", "in") ? next + 1 : next;
        int from = borders.opener(at);
        if (words.subList(from, at).stream().anyMatch(word -> word.isOf("shaky") || word.is("held"))) {
            steps.add(new Step("handheld", words.get(from).start(), false, false, false, Timing.UNSAID));
        }
        galley.cut(words.get(from).start(), words.get(next - 1).end());
        return tail(next);
    }
}
