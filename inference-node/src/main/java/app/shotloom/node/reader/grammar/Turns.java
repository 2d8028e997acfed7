package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Turning;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What things are like, and what becomes of them. */
final class Turns {
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", "and", "as", "while", "when", "then", "in", "on", "with", "over", "before", "after", "at", "but", "during", "by");

    private static final Set<String> DESCRIBING = Set.of(
            "make", "cover", "fill", "line", "decorate", "surround", "dress", "build", "carve", "top", "lace", "coat", "wrap",
            "clothe", "drape", "adorn", "pack", "load", "stuff", "crowd", "inhabit", "lit");

    private final Reading reading;
    private final Attachments attachments;
    private List<Entity> lastWearers = List.of();

    Turns(Reading reading, Attachments attachments) {
        this.reading = reading;
        this.attachments = attachments;
    }

    /** "is red", "becomes angry", "looks tired"; answers whether the verb is such a one. */
    boolean copula(Word verb, List<Entity> subjects, Step step, boolean negated) {
        String lemma = verb.lemma();
        boolean be = lemma.equals("be");
        if (!reading.lists.is("copula", lemma)) {
            return false;
        }
        boolean becomes = reading.lists.is("becoming", lemma);
        boolean said = false;
        for (Word child : verb.children()) {
            boolean adjective = child.labelled("acomp", "oprd") || child.labelled("attr") && child.isAdjective()
                    || (be || becomes) && child.labelled("advmod", "prt", "dobj") && isQuality(child);
            if (adjective && !child.isPlace() && !reading.isUsed(child)) {
                said = true;
                if (be && bodyOf(verb) instanceof Word body && !negated && !subjects.isEmpty()) {
                    reading.useAll(child);
                    subjects.forEach(one -> one.traits.add(child.lower() + " " + body.lower()));
                } else if (negated) {
                    reading.useAll(child);
                    reading.story.undepicted.add("not " + child.lower());
                } else {
                    boolean now = be && isNow(verb) && subjects.stream().anyMatch(one -> one.color != null) && Nouns.color(child.lower()) != null;
                    quality(subjects, child, becomes || now ? step : null, step);
                }
            } else if (child.labelled("attr") && child.isNoun() && !reading.isUsed(child)) {
                said = true;
                attribute(subjects, child, becomes, step);
            }
        }
        if (said && becomes) {
            step.eventful = true;
        }
        return be || said;
    }

    /** The hair of "her hair is red": only it is red. */
    private @Nullable Word bodyOf(Word verb) {
        Word noun = verb.child("nsubj");
        return noun != null && noun.isNoun() && reading.lists.is("body", noun.lemma()) ? noun : null;
    }

    /** "is now brown": so it was something else before. */
    private static boolean isNow(Word verb) {
        return verb.children().stream().anyMatch(one -> one.is("now"));
    }

    private boolean isQuality(Word word) {
        return Nouns.color(word.lower()) != null || reading.lists.state(word.lower()) != null || reading.lists.is("size", word.lower());
    }

    private void attribute(List<Entity> subjects, Word noun, boolean becomes, Step step) {
        Description said = reading.nouns.describe(noun);
        boolean color = Nouns.color(noun.lower()) != null;
        if (color) {
            quality(subjects, noun, becomes ? step : null, step);
            return;
        }
        String activity = activity(noun, said);
        reading.useAll(noun);
        for (Entity subject : subjects) {
            if (activity != null && subject.kind != Kind.THING) {
                reading.story.doings.add(new Story.Doing(subject, activity, null, null, List.of(), step, false, false, reading.sentence.text()));
                step.eventful = true;
            } else if (becomes) {
                turn(subject, "form", said.label, null, step, true);
            } else if (said.name && subject.isPerson()) {
                reading.company.name(subject, said.label);
            } else {
                subject.add(said);
                subject.names.add(said.label);
                subject.traits.add(said.label);
            }
        }
    }

    /** The verb in "is wrestling", "is sword fighting", where the noun is what somebody does; or null. */
    private @Nullable String activity(Word noun, Description said) {
        if (!said.head.endsWith("ing") || noun.child("det") != null) {
            return null;
        }
        String verb = reading.meanings.verb(said.head);
        String bare = said.head.substring(0, said.head.length() - 3);
        String base = verb != null && !verb.equals(said.head) ? verb : bare;
        int space = said.label.lastIndexOf(' ');
        return space < 0 ? base : said.label.substring(0, space) + " " + base;
    }

    /** An adjective that is said of somebody; with a moment, they become so then. */
    void quality(List<Entity> subjects, Word adjective, @Nullable Step moment, Step step) {
        var said = new Description(adjective);
        reading.nouns.adjective(adjective, said);
        reading.use(said.words);
        adjective.children().stream().filter(one -> one.labelled("advmod", "cc", "punct", "det")).forEach(reading::use);
        for (Entity subject : subjects) {
            apply(subject, said, adjective, moment);
            for (Word child : adjective.children()) {
                if (child.labelled("prep") && child.child("pobj") instanceof Word inner && !reading.isUsed(child)) {
                    of(subject, adjective, child, inner, step);
                }
            }
        }
    }

    private void apply(Entity subject, Description said, Word adjective, @Nullable Step moment) {
        if (moment == null) {
            subject.add(said);
            said.states.forEach(one -> turn(subject, one.attribute(), one.value(), null, null, false));
            Lists.Result light = reading.lists.state(adjective.lower());
            if (light != null && said.states.isEmpty() && light.attribute().equals("light")) {
                turn(subject, "light", light.value(), null, null, false);
            }
            return;
        }
        Lists.Result state = reading.lists.state(adjective.lower());
        if (said.color != null) {
            turn(subject, "color", said.color, subject.color, moment, true);
        } else if (state != null && state.attribute().equals("light") && reading.lists.is("scenery", subject.head)) {
            turn(subject, "condition", adjective.lower(), null, moment, true);
        } else if (state != null) {
            turn(subject, state.attribute(), state.value(), null, moment, true);
        } else if (said.size != null) {
            turn(subject, "size", said.size, subject.size, moment, true);
        } else {
            turn(subject, "condition", adjective.lower(), null, moment, true);
        }
    }

    private void of(Entity subject, Word adjective, Word preposition, Word inner, Step step) {
        reading.use(preposition);
        if (adjective.is("full", "covered", "made", "filled", "afraid", "tired", "proud")) {
            subject.traits.add(adjective.lower() + " " + preposition.lower() + " " + reading.phrase(inner));
            reading.useAll(inner);
        } else {
            attachments.place(List.of(subject), preposition, inner, step, false, false);
        }
    }

    /** "changes from red to green", "turned into a metal floor"; answers whether the verb says so. */
    boolean transformation(Word verb, List<Entity> subjects, Step step) {
        if (!reading.lists.turns(verb.lemma()) || subjects.isEmpty()) {
            return false;
        }
        List<Word> rest = reading.sentence.words().subList(verb.index() + 1, reading.sentence.words().size());
        List<Word> before = phraseAfter(rest, Set.of("from"));
        List<Word> after = phraseAfter(rest, before.isEmpty() ? Set.of("into") : Set.of("into", "to", "toward", "towards"));
        if (after.isEmpty() && before.isEmpty()) {
            after = phraseAfter(rest, Set.of("to"));
            if (after.stream().noneMatch(this::isQuality)) {
                return false;
            }
        }
        boolean grows = Set.of("grow", "melt", "bloom", "blossom", "dissolve", "freeze", "crumble", "hatch").contains(verb.lemma());
        if (grows && !growsInto(verb, rest)) {
            return false;
        }
        if (after.isEmpty() || !grows && !Set.of("turn", "transform", "change", "morph", "evolve", "develop", "shift", "transition", "convert", "transmute", "metamorphose", "mutate").contains(verb.lemma()) && before.isEmpty()) {
            return false;
        }
        for (Entity subject : subjects) {
            become(subject, verb, before, after, step);
        }
        if (grows) {
            results(verb, verb.lemma(), subjects, List.of(), step);
        }
        before.forEach(reading::use);
        after.forEach(reading::useAll);
        rest.stream().filter(one -> one.is("from", "to", "into")).limit(2).forEach(reading::use);
        return true;
    }

    /** "melts into a puddle": what a thing becomes by growing or melting. */
    private static boolean growsInto(Word verb, List<Word> rest) {
        for (int i = 0; i + 1 < rest.size(); i++) {
            Word article = rest.get(i + 1);
            if (rest.get(i).is("into") && rest.get(i).head() == verb && (article.is("a", "an") || article.isPlural())) {
                return verb.child("dobj") == null;
            }
        }
        return false;
    }

    private static List<Word> phraseAfter(List<Word> words, Set<String> starts) {
        List<Word> phrase = new ArrayList<>();
        boolean in = false;
        for (Word word : words) {
            boolean state = phrase.isEmpty() && word.is("on");
            if (in && !state && (ENDS.contains(word.lower()) || word.is("to", "into", "from"))) {
                break;
            }
            if (in && !word.tag().equals("DT")) {
                phrase.add(word);
            }
            in |= starts.contains(word.lower());
        }
        return phrase;
    }

    private void become(Entity subject, Word verb, List<Word> before, List<Word> after, Step step) {
        String part = partOf(verb, subject);
        Word last = after.getLast();
        String color = after.stream().map(word -> Nouns.color(word.lower())).filter(one -> one != null).findFirst().orElse(null);
        String first = before.isEmpty() ? null : before.getLast().lower();
        String material = find("material", after);
        String size = find("size", after);
        Lists.Result state = reading.lists.state(last.lower());
        boolean same = last.isNoun() && (sameNoun(last, subject) || subject.label.endsWith(last.lemma()));
        boolean describes = !last.isNoun() || same || Nouns.color(last.lower()) != null || after.size() == 1 && (size != null || state != null);
        if (color != null && describes) {
            start(subject, part == null ? "color" : part, first);
            turn(subject, part == null ? "color" : part, color, first == null ? subject.color : first, step, true);
        } else if (material != null && (describes || before.isEmpty() && after.size() == 1)) {
            String was = before.isEmpty() ? subject.material : find("material", before);
            subject.material = subject.material == null ? was : subject.material;
            turn(subject, "material", material, was, step, true);
        } else if (size != null && describes) {
            start(subject, "size", first);
            turn(subject, "size", size, first, step, true);
        } else if (state != null && describes) {
            Lists.Result was = first == null ? null : reading.lists.state(first);
            turn(subject, state.attribute(), state.value(), was == null ? first : was.value(), step, true);
            if (was != null) {
                turn(subject, was.attribute(), was.value(), null, null, false);
            }
        } else if (last.isNoun()) {
            Description form = reading.nouns.describe(last);
            turn(subject, "form", (form.color == null ? "" : form.color + " ") + form.label, null, step, true);
        } else {
            turn(subject, "condition", last.lower(), first, step, true);
        }
    }

    private void start(Entity subject, String attribute, @Nullable String value) {
        if (attribute.equals("color")) {
            subject.color = value == null || Nouns.color(value) == null ? subject.color : Nouns.color(value);
        } else if (attribute.equals("size")) {
            subject.size = value == null ? subject.size : value;
        } else if (value != null) {
            subject.traits.add(value + " " + attribute);
        }
    }

    private static boolean sameNoun(Word noun, Entity subject) {
        String lemma = noun.phrase() != null ? noun.phrase() : noun.lemma();
        return subject.label.equals(lemma) || subject.head.equals(lemma) || lemma.endsWith(" " + subject.head) || subject.head.endsWith(" " + lemma);
    }

    private @Nullable String find(String list, List<Word> words) {
        return words.stream().map(Word::lower).filter(one -> reading.lists.is(list, one)).findFirst().orElse(null);
    }

    /** The hair of "her hair turns grey": it is not all of her that does. */
    private @Nullable String partOf(Word verb, Entity subject) {
        Word noun = verb.child("nsubj", "nsubjpass");
        return noun != null && subject.isPerson() && reading.lists.is("body", noun.lemma()) ? noun.lemma() : null;
    }

    /** Whether a participle with a preposition describes rather than tells. */
    boolean says(Word verb) {
        return DESCRIBING.contains(verb.lemma()) && verb.children().stream().anyMatch(one -> one.is("of", "with", "in", "by", "from") && one.child("pobj") != null);
    }

    /** "made of wood", "covered with snow", "named Emily": participles that say what somebody is like. */
    boolean participle(Word verb, Entity subject, Step step) {
        if (Set.of("name", "call").contains(verb.lemma())) {
            for (Word child : verb.children()) {
                reading.useAll(child);
                if (child.isNoun()) {
                    reading.company.name(subject, reading.nouns.describe(child).label);
                    subject.traits.add("named " + reading.nouns.describe(child).label);
                }
            }
            return true;
        }
        boolean like = says(verb);
        Word preposition = verb.children().stream().filter(one -> one.child("pobj") != null).findFirst().orElse(null);
        Lists.Result state = reading.lists.state(verb.lower());
        if (preposition == null || !like) {
            if (state != null && verb.children().stream().noneMatch(one -> one.isPlace() || one.labelled("agent"))) {
                turn(subject, state.attribute(), state.value(), null, null, false);
                return preposition == null;
            }
            return false;
        }
        Word inner = preposition.child("pobj");
        if (inner == null) {
            return false;
        }
        reading.use(preposition);
        if (verb.is("dressed", "clothed", "wrapped", "draped") && subject.isPerson()) {
            return attachments.place(List.of(subject), preposition, inner, step, false, false);
        }
        if (verb.is("surrounded")) {
            attachments.entities(inner, false, List.of(subject), step).forEach(one -> attachments.stand(one, Where.AROUND, subject, step, false));
        } else if (Set.of("make", "build", "carve").contains(verb.lemma()) && find("material", List.of(inner)) != null) {
            reading.useAll(inner);
            subject.material = inner.lower();
        } else {
            subject.traits.add(verb.lower() + " " + preposition.lower() + " " + reading.phrase(inner));
            reading.useAll(inner);
        }
        return true;
    }

    /** Puts on, takes off, wears; answers whether it is about clothes. */
    boolean dress(Word verb, List<Entity> doers, Step step, boolean wears) {
        Word object = verb.child("dobj");
        if (object == null) {
            return dressed(verb, doers, step);
        }
        Word particle = verb.children().stream().filter(one -> one.labelled("prt", "advmod", "prep") && one.is("on", "off")).findFirst().orElse(null);
        Description said = reading.nouns.describe(object);
        boolean garment = attachments.isGarment(said);
        if (!wears && particle != null && particle.is("off") && object.is("it", "them") && undressed(doers, step)) {
            reading.use(object);
            return true;
        }
        if (!wears && (particle == null || !garment)) {
            return false;
        }
        List<Entity> wearers = doers;
        if (!wears && particle != null && particle.child("pobj") instanceof Word other) {
            reading.use(particle);
            wearers = attachments.entities(other, false, doers, step);
        }
        lastWearers = wearers;
        List<Word> pieces = new ArrayList<>(List.of(object));
        for (int i = 0; i < pieces.size(); i++) {
            pieces.addAll(pieces.get(i).childrenLabelled("conj", "appos"));
        }
        for (Word one : pieces) {
            Description piece = reading.nouns.describe(one);
            reading.use(piece.words);
            for (Entity wearer : wearers) {
                forget(piece);
                wear(wearer, attachments.piece(piece), piece.head, step, wears, particle);
            }
        }
        return true;
    }

    /** "puts on a hat and takes it off": what was put on last. */
    private boolean undressed(List<Entity> doers, Step step) {
        for (Turning one : List.copyOf(reading.story.turnings).reversed()) {
            if (one.attribute().equals("wears") && doers.contains(one.what())) {
                turn(one.what(), "without", one.value().substring(one.value().lastIndexOf(' ') + 1), null, step, false);
                step.eventful = true;
                lastWearers = doers;
                return true;
            }
        }
        return false;
    }

    /** "put on a glove", where the parser takes the glove for a place. */
    private boolean dressed(Word verb, List<Entity> doers, Step step) {
        for (Word child : verb.children()) {
            if (child.is("on", "off") && child.child("pobj") instanceof Word inner && attachments.isGarment(reading.nouns.describe(inner)) && verb.is("put", "puts", "putting", "take", "takes", "taking")) {
                Description piece = reading.nouns.describe(inner);
                reading.use(piece.words);
                reading.use(child);
                doers.forEach(one -> wear(one, attachments.piece(piece), piece.head, step, false, child));
                return true;
            }
        }
        return false;
    }

    /** A garment that was taken for a thing of its own before it was read whose it is. */
    private void forget(Description piece) {
        List<Entity> all = reading.company.all();
        if (!all.isEmpty() && all.getLast().head.equals(piece.head) && reading.story.standings.stream().noneMatch(one -> one.by() == all.getLast())) {
            Entity gone = all.getLast();
            boolean alone = reading.story.doings.stream().noneMatch(one -> one.who() == gone || one.what() == gone);
            if (alone) {
                all.removeLast();
                reading.story.standings.removeIf(one -> one.what() == gone);
                reading.story.turnings.removeIf(one -> one.what() == gone);
            }
        }
    }

    private void wear(Entity wearer, String piece, String head, Step step, boolean wears, @Nullable Word particle) {
        if (wears) {
            wearer.clothing.add(piece);
        } else if (particle != null && particle.is("off")) {
            boolean known = wearer.clothing.stream().anyMatch(one -> one.endsWith(head));
            if (!known) {
                wearer.clothing.add(piece);
            }
            turn(wearer, "without", head, null, step, false);
            step.eventful = true;
        } else {
            turn(wearer, "wears", piece, null, step, false);
            step.eventful = true;
        }
    }

    /** Who was dressed last by somebody else. */
    List<Entity> dressedOther(List<Entity> doers) {
        return lastWearers.stream().filter(one -> !doers.contains(one)).toList();
    }

    /** What the verb usually leads to. */
    void results(Word verb, String action, List<Entity> doers, List<Entity> objects, Step step) {
        List<Lists.Result> all = reading.lists.changes(action).isEmpty() && verb.child("prt") == null
                ? reading.lists.changes(verb.lemma() + prepositionOf(verb))
                : reading.lists.changes(action);
        if (all.isEmpty() && verb.child("prt") == null) {
            all = reading.lists.changes(verb.lemma());
        }
        boolean lasting = Set.of("grow", "melt", "shrink", "fill", "drink", "eat", "burn", "fade", "erode", "swell", "wither", "wilt", "freeze").contains(verb.lemma()) || verb.tag().equals("VBG");
        for (Lists.Result result : all) {
            List<Entity> patients = switch (result.who()) {
                case "subject" -> doers;
                case "object" -> objects;
                default -> objects.isEmpty() ? doers.stream().filter(one -> one.kind == Kind.THING || result.attribute().equals("size")).toList() : objects;
            };
            for (Entity patient : patients) {
                if (!(result.attribute().equals("expression") && patient.kind == Kind.THING)) {
                    turn(patient, result.attribute(), result.value(), null, step, lasting);
                }
            }
        }
    }

    private static String prepositionOf(Word verb) {
        return verb.children().stream().filter(one -> one.labelled("prep")).findFirst().map(one -> " " + one.lower()).orElse("");
    }

    /** "grows big": what a verb of growing says with an adjective. */
    void reflexive(Word verb, List<Entity> doers, Step step) {
        for (Word child : verb.children()) {
            if (child.labelled("acomp", "oprd") && isQuality(child) && !reading.isUsed(child)) {
                quality(doers, child, step, step);
            }
        }
    }

    private void turn(Entity what, String attribute, String value, @Nullable String before, @Nullable Step step, boolean slowly) {
        reading.story.turnings.add(new Turning(what, attribute, value, before, step, slowly, reading.sentence.text()));
    }
}
