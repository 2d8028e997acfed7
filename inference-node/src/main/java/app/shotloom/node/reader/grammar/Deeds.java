package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Doing;
import app.shotloom.node.reader.grammar.Story.Standing;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one verb with what belongs to it: what is done, to what, for whom, where, how, and what becomes of it. */
final class Deeds {
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{1,60}[\"”]");

    private static final Set<String> LIFTING = Set.of("lift", "hoist", "raise", "balance", "bear", "rock", "take", "catch");

    private final Reading reading;
    private final Attachments attachments;
    private final Turns turns;
    private final Movements movements;
    private final Set<Word> hoisted = new HashSet<>();
    private @Nullable Entity lastObject;

    Deeds(Reading reading, Attachments attachments, Turns turns) {
        this.reading = reading;
        this.attachments = attachments;
        this.turns = turns;
        this.movements = new Movements(reading, attachments);
    }

    /** What the verb read last was done to, or null. */
    @Nullable Entity lastObject() {
        return lastObject;
    }

    /** Whether a verb says something that is over at once. */
    boolean isPassing(Word verb) {
        return reading.lists.is("punctual", action(verb)) || reading.lists.is("punctual", verb.lemma()) && verb.child("prt") == null
                || reading.lists.is("motion", verb.lemma()) && hasGoal(verb);
    }

    private boolean hasGoal(Word verb) {
        return verb.children().stream().anyMatch(one -> one.labelled("prep") && reading.places.leads(Attachments.key(one)) || one.is("away"));
    }

    Word read(Word verb, Word outer, List<Entity> subjects, Step step) {
        lastObject = null;
        helpers(verb, outer);
        boolean negated = verb.child("neg") != null || outer.child("neg") != null;
        if (turns.copula(verb, subjects, step, negated)) {
            if (verb.child("expl") != null || verb.lemma().equals("be")) {
                prepositions(verb, subjects, List.of(), step, false);
            }
            return verb;
        }
        if (turns.transformation(verb, subjects, step)) {
            step.eventful = true;
            adverbs(verb);
            return verb;
        }
        boolean told = outer.child("nsubjpass") != null && verb.tag().equals("VBN") && !subjects.isEmpty() && turns.says(verb);
        if (told && turns.participle(verb, subjects.getFirst(), step)) {
            return verb;
        }
        act(verb, outer, subjects, step, negated);
        return verb;
    }

    private void helpers(Word verb, Word outer) {
        for (Word one : List.of(verb, outer)) {
            one.children().stream().filter(child -> child.labelled("aux", "auxpass", "prt", "neg", "mark", "cc", "expl", "punct")).forEach(reading::use);
        }
    }

    private void act(Word verb, Word outer, List<Entity> subjects, Step step, boolean negated) {
        boolean mutual = isMutual(verb);
        boolean passive = outer.child("nsubjpass") != null || verb.child("auxpass") != null || verb.tag().equals("VBN") && verb.labelled("acl");
        List<Entity> agents = passive ? agents(verb, subjects, step) : List.of();
        List<Entity> doers = agents.isEmpty() ? subjects : agents;
        if (isWritten(verb, subjects)) {
            written(verb, subjects, step);
            return;
        }
        List<String> touched = touched(verb);
        List<Entity> recipients = recipientOfObject(verb, doers, step);
        boolean photographs = photographs(verb);
        List<Entity> objects = !agents.isEmpty() ? subjects : photographs ? photographed(verb, doers, step) : objects(verb, doers, step);
        recipients = recipients.isEmpty() ? recipients(verb, doers, step) : recipients;
        if (recipients.isEmpty() && objects.size() > 1 && objects.getFirst().isPerson()
                && (reading.lists.is("handover", verb.lemma()) || reading.lists.is("ditransitive", verb.lemma()))) {
            recipients = objects.subList(0, 1);
            objects = objects.subList(1, objects.size());
        }
        List<String> manner = adverbs(verb);
        if (outer != verb) {
            manner.addAll(adverbs(outer));
        }
        manner.addAll(touched);
        objects = isFixed(verb) ? List.of() : objects.isEmpty() ? games(verb) : objects;
        String action = photographs ? "take a photo" : action(verb) + light(verb, objects);
        if (negated) {
            reading.story.undepicted.add("not " + action);
            return;
        }
        lastObject = objects.isEmpty() ? null : objects.getFirst();
        if (reading.lists.is("wear", verb.lemma()) || verb.lemma().equals("put") || verb.lemma().equals("take")) {
            if (turns.dress(verb, doers, step, reading.lists.is("wear", verb.lemma()))) {
                objects = List.of();
                boolean off = verb.children().stream().anyMatch(one -> one.is("off"));
                action = reading.lists.is("wear", verb.lemma()) || action.indexOf(' ') > 0 ? action : action + (off ? " off" : " on");
                recipients = turns.dressedOther(doers);
                if (reading.lists.is("wear", verb.lemma())) {
                    return;
                }
            }
        }
        List<Entity> more = prepositions(verb, doers, objects, step, true);
        if (objects.isEmpty() && !more.isEmpty()) {
            objects = more;
        }
        if (doers.isEmpty()) {
            doers = objects.isEmpty() ? recipients : objects;
            objects = List.of();
        }
        emit(verb, action, doers, objects, recipients, manner, mutual, step);
    }

    /** "taps a woman on the shoulder": where she is touched, and not where she is. */
    private List<String> touched(Word verb) {
        Word object = verb.child("dobj");
        if (object == null || !object.tag().equals("PRP") && reading.nouns.describe(object).kind == Kind.THING) {
            return List.of();
        }
        boolean lifts = List.of("put", "hold", "motion").stream().anyMatch(list -> reading.lists.is(list, verb.lemma())) || LIFTING.contains(verb.lemma());
        List<String> where = new ArrayList<>();
        for (Word child : Stream.concat(verb.children().stream(), object.children().stream()).toList()) {
            boolean part = child.child("pobj") instanceof Word inner && reading.lists.is("body", reading.nouns.describe(inner).head);
            if (part && (child.is("by") || !lifts && child.is("on", "in", "upon", "across", "under", "around"))) {
                Word inner = Objects.requireNonNull(child.child("pobj"));
                where.add(child.lower() + " " + (inner.child("poss") instanceof Word whose ? whose.lower() : "the") + " " + inner.lower());
                reading.use(child);
                reading.useAll(inner);
            }
        }
        return where;
    }

    /** "the sign says "Open"": nobody says it. */
    private boolean isWritten(Word verb, List<Entity> subjects) {
        return verb.is("say", "says", "said", "saying", "read", "reads", "reading") && !subjects.isEmpty() && subjects.stream().allMatch(one -> one.kind == Kind.THING)
                && QUOTED.matcher(reading.sentence.text()).find();
    }

    private void written(Word verb, List<Entity> subjects, Step step) {
        Matcher words = QUOTED.matcher(reading.sentence.text());
        if (words.find()) {
            subjects.forEach(one -> one.traits.add("reading " + words.group()));
        }
        verb.children().stream().filter(one -> !one.labelled("prep") && !one.isPlace() && !one.labelled("nsubj")).forEach(reading::useAll);
        prepositions(verb, subjects, List.of(), step, false);
    }

    private void emit(Word verb, String action, List<Entity> doers, List<Entity> objects, List<Entity> recipients, List<String> manner, boolean mutual, Step step) {
        boolean rises = action.equals("get up") || action.equals("stand up");
        boolean goal = rises || reading.lists.is("motion", verb.lemma()) && (movements.arrived() || reading.lists.is("leave", action) || hasGoal(verb));
        Entity recipient = recipients.isEmpty() ? null : recipients.getFirst();
        for (Entity doer : doers) {
            Entity object = objects.stream().filter(one -> one != doer).findFirst().orElse(null);
            if (mutual) {
                object = doers.stream().filter(one -> one != doer).findFirst().orElse(doer);
            }
            reading.story.doings.add(new Doing(
                    doer, action, object, recipient == doer ? null : recipient, manner, step, isPassing(verb), goal, reading.sentence.text()));
            step.eventful = true;
            for (Entity more : objects.size() > 1 && !mutual ? objects.subList(1, objects.size()) : List.<Entity>of()) {
                if (more != doer && !reading.lists.is("body", more.head)) {
                    reading.story.doings.add(new Doing(doer, action, more, recipient, manner, step, isPassing(verb), goal, reading.sentence.text()));
                }
            }
        }
        movements.possession(verb, action, doers, objects, recipients, step);
        turns.results(verb, action, doers, objects, step);
        turns.reflexive(verb, doers, step);
    }

    private boolean isMutual(Word verb) {
        for (Word child : verb.children()) {
            Word inner = child.labelled("prep") && child.child("pobj") instanceof Word noun ? noun : child;
            boolean each = inner.child("det") instanceof Word det && det.is("each") || inner.is("another") && inner.children().stream().anyMatch(one -> one.is("one"));
            if (each && inner.is("other", "another")) {
                reading.useAll(child);
                return true;
            }
        }
        return false;
    }

    /** The verb's base form with its particle: "get up". */
    static String action(Word verb) {
        Word particle = verb.child("prt");
        for (Word child : verb.children()) {
            boolean next = child.index() == verb.index() + 1 && child.labelled("advmod") && child.is("down", "up");
            particle = particle == null && next ? child : particle;
        }
        return particle == null ? verb.lemma() : verb.lemma() + " " + particle.lower();
    }

    /** What "do", "make" or "play" has beside it when that is no thing: "do yoga". */
    private String light(Word verb, List<Entity> objects) {
        Word object = verb.child("dobj");
        if (object != null && isFixed(verb)) {
            reading.story.undepicted.remove(object.lower());
            return " " + object.lower();
        }
        if (object == null || !objects.isEmpty() || !object.isNoun() || !reading.lists.is("light-verb", verb.lemma())) {
            return "";
        }
        Description said = reading.nouns.describe(object);
        reading.story.undepicted.remove(said.label.toLowerCase(Locale.ROOT));
        return reading.lists.is("body", said.head) ? "" : " " + said.label.toLowerCase(Locale.ROOT);
    }

    /** "shake hands", "brush teeth": one doing in two words. */
    private boolean isFixed(Word verb) {
        return verb.child("dobj") instanceof Word object && object.isNoun() && reading.lists.is("fixed", verb.lemma() + " " + object.lower());
    }

    /** "plays football": what the game is played with is there. */
    private List<Entity> games(Word verb) {
        if (!(verb.child("dobj") instanceof Word game) || !game.isNoun() || !verb.lemma().equals("play")) {
            return List.of();
        }
        Description said = reading.nouns.describe(game);
        String phrase = game.phrase();
        String thing = reading.lists.playedWith(phrase == null ? said.label.toLowerCase(Locale.ROOT) : phrase);
        thing = thing == null ? reading.lists.playedWith(game.lower()) : thing;
        if (thing == null) {
            return List.of();
        }
        var played = new Description(said.noun);
        played.label = thing;
        played.head = thing.substring(thing.lastIndexOf(' ') + 1);
        reading.use(said.words);
        reading.story.undepicted.remove(said.label.toLowerCase(Locale.ROOT));
        return reading.company.refer(played) instanceof Entity entity ? List.of(entity) : List.of();
    }

    private boolean photographs(Word verb) {
        return verb.is("take", "takes", "taking", "took", "snap", "snaps", "snapping") && verb.child("dobj") instanceof Word object
                && object.is("photo", "photos", "photograph", "photographs", "picture", "pictures", "selfie", "selfies", "snapshot");
    }

    /** The bride of "takes a picture of a bride": the picture itself is not seen. */
    private List<Entity> photographed(Word verb, List<Entity> doers, Step step) {
        Word picture = verb.child("dobj");
        if (picture == null) {
            return List.of();
        }
        reading.use(picture);
        picture.childrenLabelled("det", "nmod").forEach(reading::use);
        for (Word child : picture.children()) {
            if (child.is("of") && child.child("pobj") instanceof Word inner) {
                reading.use(child);
                return attachments.entities(inner, false, doers, step);
            }
        }
        return List.of();
    }

    private List<Entity> agents(Word verb, List<Entity> patients, Step step) {
        for (Word child : verb.children()) {
            if (child.is("by") && child.child("pobj") instanceof Word inner && child.labelled("agent", "prep")) {
                reading.use(child);
                return attachments.entities(inner, true, patients, step);
            }
        }
        return List.of();
    }

    private List<Entity> objects(Word verb, List<Entity> doers, Step step) {
        List<Entity> all = new ArrayList<>();
        List<Word> words = new ArrayList<>(verb.childrenLabelled("dobj", "oprd"));
        if (reading.lists.is("handover", verb.lemma())) {
            verb.childrenLabelled("npadvmod").stream().filter(one -> one.isNoun() && !reading.is("time-noun", one)).forEach(words::add);
        }
        if (words.isEmpty()) {
            verb.children().stream().filter(Clauses::isAlternative).forEach(one -> words.addAll(one.childrenLabelled("dobj")));
        }
        for (Word object : words) {
            if (isMutualWord(object)) {
                continue;
            }
            if (isGround(verb, object)) {
                continue;
            }
            if (object.child("det") instanceof Word each && each.is("each") && object.children().stream().anyMatch(one -> one.is("other"))) {
                helpEachOther(object, doers, step);
                continue;
            }
            object.children().stream().filter(one -> isLeading(verb, one) && !reading.isUsed(one)).forEach(one -> {
                reading.use(one);
                hoisted.add(one);
            });
            if (object.is("it") && reading.lists.is("of-living", verb.lemma()) && reading.company.lastAnimal(doers) instanceof Entity animal) {
                all.add(animal);
            } else if (object.labelled("dobj") || object.isNoun()) {
                all.addAll(attachments.entities(object, false, doers, step));
            }
            reading.use(object);
        }
        return all;
    }

    /** "help each other lift a box", where the parser takes the lift for a noun. */
    private void helpEachOther(Word object, List<Entity> doers, Step step) {
        reading.use(object);
        object.children().stream().filter(one -> one.is("each", "other")).forEach(reading::use);
        List<Entity> what = object.child("appos", "dobj", "dep") instanceof Word inner ? attachments.entities(inner, false, doers, step) : List.of();
        if (reading.meanings.verb(object.lower()) instanceof String action) {
            for (Entity doer : doers) {
                reading.story.doings.add(new Doing(doer, action, what.isEmpty() ? null : what.getFirst(), null, List.of("together"), step, false, false, reading.sentence.text()));
                step.eventful = true;
            }
        }
    }

    /** "cross the desert": what is moved in is where the shot is. */
    private boolean isGround(Word verb, Word object) {
        boolean moves = reading.lists.is("motion", verb.lemma()) || reading.lists.is("enter", verb.lemma()) || verb.is("explore", "explores", "exploring", "roam", "roams", "visit", "visits");
        Description said = reading.nouns.describe(object);
        if (!moves || !object.isNoun() || said.color != null || !reading.settings.isPlace(said) || reading.company.find(said) != null) {
            return false;
        }
        attachments.settle(said, object, false);
        return true;
    }

    private static boolean isMutualWord(Word object) {
        return object.is("other", "another") && object.children().stream().anyMatch(one -> one.is("each", "one"));
    }

    /** "hands a map to another": the parser may hang "to another" on the map. */
    private List<Entity> recipientOfObject(Word verb, List<Entity> doers, Step step) {
        Word object = verb.child("dobj");
        if (object == null || !reading.lists.is("handover", verb.lemma())) {
            return List.of();
        }
        for (Word child : object.children()) {
            if (child.is("to") && child.child("pobj") instanceof Word inner) {
                reading.use(child);
                return attachments.entities(inner, false, doers, step);
            }
        }
        return List.of();
    }

    private List<Entity> recipients(Word verb, List<Entity> doers, Step step) {
        boolean handing = reading.lists.is("handover", verb.lemma());
        for (Word child : verb.children()) {
            Word inner = child.child("pobj");
            if (child.labelled("dative") && inner == null && (child.isNoun() || child.tag().equals("PRP") || child.is("another", "other"))) {
                return attachments.entities(child, false, doers, step);
            }
            boolean to = child.is("to", "for") && (handing || child.labelled("dative"));
            if (to && inner != null && !reading.is("time-noun", inner)) {
                reading.use(child);
                return attachments.entities(inner, false, doers, step);
            }
        }
        return List.of();
    }

    private List<String> adverbs(Word verb) {
        List<String> manner = new ArrayList<>();
        for (Word child : verb.children()) {
            boolean adverb = child.labelled("advmod") && child.tag().startsWith("RB") && !child.isPlace();
            if (adverb && !reading.is("sequence", child)) {
                reading.use(child);
                child.children().stream().filter(one -> !leadsOn(one)).forEach(reading::useAll);
                if (!child.is("down", "up") && !child.is("there", "here", "first", "firstly", "initially", "also", "too", "just", "still", "now", "not", "so", "as", "even", "only")) {
                    manner.add(child.lower());
                }
            }
        }
        return manner;
    }

    /** What hangs on the verb, and the "out of his hat" of "pulls a rabbit out of his hat", wherever the parser hung it. */
    private List<Word> led(Word verb) {
        List<Word> all = new ArrayList<>(verb.children());
        verb.childrenLabelled("advmod").forEach(adverb -> adverb.children().stream().filter(Deeds::leadsOn).forEach(all::add));
        verb.childrenLabelled("dobj").forEach(object -> object.children().stream().filter(hoisted::contains).forEach(all::add));
        return all;
    }

    /** The rest of "down to the left of the tree", which the parser may hang on the adverb. */
    private static boolean leadsOn(Word child) {
        return (child.labelled("prep") || child.isPlace()) && child.child("pobj") != null;
    }

    private boolean isLeading(Word verb, Word child) {
        boolean moved = reading.lists.is("put", verb.lemma()) || reading.lists.is("motion", verb.lemma()) || reading.lists.is("handover", verb.lemma()) || reading.lists.is("take-up", verb.lemma());
        return moved && child.child("pobj") != null && child.is("into", "onto", "out of", "off", "across", "through", "over to", "up to", "towards", "toward", "down", "from", "in front of", "behind", "under", "next to");
    }

    /** Reads the verb's prepositions; answers what they say it is done to ("looks at the moon"). */
    private List<Entity> prepositions(Word verb, List<Entity> doers, List<Entity> objects, Step step, boolean acting) {
        movements.begin(verb, acting);
        List<Entity> more = new ArrayList<>();
        for (Word child : led(verb)) {
            if (reading.isUsed(child) && !hoisted.remove(child)) {
                continue;
            }
            if (child.isPlace() && child.child("pobj") == null) {
                reading.use(child);
                Where where = reading.places.where(Attachments.key(child));
                boolean lead = acting && reading.places.leads(Attachments.key(child)) && reading.lists.is("motion", verb.lemma());
                if (lead) {
                    movements.across(Attachments.key(child), doers, step);
                }
                boolean shows = reading.lists.is("look", verb.lemma());
                if (!shows) {
                    (objects.isEmpty() || !reading.lists.is("put", verb.lemma()) ? doers : objects).forEach(one -> attachments.stand(one, where, null, step, lead));
                }
            } else if (child.labelled("prep", "dative", "agent") || child.isPlace()) {
                if (child.child("pobj") instanceof Word inner) {
                    more.addAll(movements.preposition(verb, child, inner, doers, objects, step));
                } else if (child.child("prep") instanceof Word next && next.child("pobj") instanceof Word inner) {
                    reading.use(child);
                    more.addAll(movements.preposition(verb, next, inner, doers, objects, step));
                }
            }
        }
        return more;
    }
}
