package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Doing;
import app.shotloom.node.reader.grammar.Story.Standing;
import app.shotloom.node.reader.grammar.TimeMarks.TimeMark;
import app.shotloom.node.reader.parse.Sentence;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the clauses of sentences: who does them, and which follows which. */
final class Clauses {
    /** How a clause follows the one before. */
    private enum Link {
        SENTENCE,
        AND,
        SAME,
        NEXT
    }

    private final Reading reading;
    private final Attachments attachments;
    private final Turns turns;
    private final Deeds deeds;
    private Step now;

    Clauses(Reading reading) {
        this.reading = reading;
        this.attachments = new Attachments(reading, this);
        this.turns = new Turns(reading, attachments);
        this.deeds = new Deeds(reading, attachments, turns);
        this.now = reading.story.steps.first();
    }

    Turns turns() {
        return turns;
    }

    void read(Sentence sentence) {
        reading.sentence = sentence;
        Word root = sentence.root();
        loose(root, Link.SENTENCE, List.of());
        for (Word word : sentence.words()) {
            if (word.head() == null && word != root && !reading.isUsed(word) && (isClause(word) || word.isNoun())) {
                loose(word, Link.AND, List.of());
            }
        }
        for (Word word : sentence.words()) {
            boolean stray = !reading.isUsed(word) && word.isVerb() && word.labelled("acl", "advcl", "conj", "relcl", "xcomp") && word.child("nsubj") == null;
            if (stray && reading.company.lastActor(one -> one.acted > 0) instanceof Entity actor) {
                clause(word, Link.SAME, List.of(actor));
            }
            boolean missed = !reading.isUsed(word) && word.isNoun() && !(word.labelled("npadvmod") && reading.is("time-noun", word)) && !isUnderUsedPhrase(word);
            if (missed) {
                attachments.entities(word, false, List.of(), now);
            }
        }
    }

    private boolean isUnderUsedPhrase(Word word) {
        Word head = word.head();
        return head != null && word.labelled("compound", "nmod") && head.isNoun();
    }

    /** A clause or a phrase that hangs on nothing in particular. */
    void loose(Word word, Step step) {
        Step before = now;
        now = step;
        loose(word, Link.SAME, List.of());
        now = before;
    }

    private void loose(Word word, Link link, List<Entity> inherited) {
        if (isClause(word)) {
            clause(word, link, inherited);
            return;
        }
        fragment(word);
    }

    private boolean isClause(Word word) {
        return word.isVerb() || word.tag().equals("MD") || word.child("nsubj", "nsubjpass", "expl") != null && !word.isNoun();
    }

    /** A heading: "a dog left of a table". */
    private void fragment(Word word) {
        Step step = cued(word) && now.eventful ? reading.story.steps.after(now) : now;
        mark(word, step);
        now = step;
        if (word.isNoun() || word.tag().equals("CD") || word.tag().equals("PRP") || word.tag().equals("FW")) {
            heading(word, step);
        }
        for (Word child : word.children()) {
            if (reading.isUsed(child) || child.labelled("punct", "cc", "det")) {
                continue;
            }
            if (child.labelled("prep") || child.isPlace()) {
                headingPlace(word, child, step);
            } else if (isClause(child) && !child.labelled("acl", "relcl")) {
                clause(child, child.labelled("advcl", "acl") ? Link.SAME : Link.AND, List.of());
            } else if (child.isNoun() || child.isAdjective() && child.children().size() > 0) {
                fragment(child);
            }
        }
        if (word.isPlace() && word.child("pobj") == null && !reading.company.all().isEmpty()) {
            reading.use(word);
            attachments.stand(reading.company.all().getLast(), reading.places.where(Attachments.key(word)), null, step, false);
        }
    }

    private void heading(Word word, Step step) {
        Description said = reading.nouns.describe(word);
        boolean bare = said.color == null && !(said.counted && said.count > 1) && word.childrenLabelled("conj").isEmpty()
                && !reading.lists.is("thing", said.head);
        boolean lone = word.head() == null && word.children().stream().noneMatch(child -> child.labelled("acl", "relcl", "prep") && !child.is("of", "in", "at", "on", "with", "from"));
        if (reading.lists.is("framing", said.head) && said.label.equals(said.head)) {
            reading.use(said.words);
            word.childrenLabelled("prep").forEach(prep -> { if (prep.child("pobj") instanceof Word inner) { reading.use(prep); fragment(inner); } });
            return;
        }
        boolean landmark = said.indefinite && reading.lists.is("landmark", said.head) && word.childrenLabelled("prep").isEmpty();
        if (bare && lone && (landmark || reading.settings.isPlace(said)) && reading.company.all().isEmpty() && reading.story.setting == null && !hasAction(word)) {
            attachments.settle(said, word, true);
            if (landmark) {
                reading.company.acts(attachments.entities(word, true, List.of(), step));
            }
            return;
        }
        if (bare && lone && said.name && said.cast == null && reading.sentence.words().size() <= 4 && word.childrenLabelled("compound").size() > 0 && said.kind == Kind.PERSON
                && !reading.meanings.isNoun(said.label.toLowerCase(java.util.Locale.ROOT)) && !isPersonName(said)) {
            attachments.settle(said, word, true);
            return;
        }
        List<Entity> found = attachments.entities(word, true, List.of(), step);
        reading.company.acts(found);
        shared(word, found, step);
    }

    private boolean isPersonName(Description said) {
        for (String part : said.label.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            if (reading.lists.is("femalename", part) || reading.lists.is("malename", part) || reading.lists.is("person", part)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAction(Word word) {
        return reading.sentence.words().stream().anyMatch(one -> one.isVerb() && one != word);
    }

    /** "a dog and a cat on a bench": what comes after the last is said of both, whichever the parser hung it on. */
    private void shared(Word first, List<Entity> found, Step step) {
        if (found.size() < 2) {
            return;
        }
        List<Standing> said = reading.story.standings.stream()
                .filter(one -> found.contains(one.what()) && one.step() == step && one.by() != null && !found.contains(one.by()))
                .toList();
        boolean one = said.stream().map(Standing::what).distinct().count() == 1;
        boolean last = one && (said.getFirst().what() == found.getLast() || isBehindAll(first));
        if (last) {
            for (Standing standing : said) {
                found.stream().filter(who -> who != standing.what()).forEach(who -> attachments.stand(who, standing.where(), standing.by(), step, false));
            }
        }
    }

    /** Whether the place that hangs on one of several joined nouns comes after all of them. */
    private static boolean isBehindAll(Word first) {
        List<Word> members = new ArrayList<>(List.of(first));
        for (int i = 0; i < members.size(); i++) {
            members.addAll(members.get(i).childrenLabelled("conj"));
        }
        int last = members.stream().mapToInt(Word::index).max().orElse(0);
        return members.stream().flatMap(word -> word.children().stream()).anyMatch(child -> child.index() > last && child.labelled("prep"));
    }

    private void headingPlace(Word word, Word child, Step step) {
        List<Entity> all = reading.company.all();
        List<Entity> whos = all.isEmpty() ? List.of() : List.of(all.getLast());
        if (child.child("pobj") instanceof Word inner) {
            attachments.place(whos, child, inner, step, false, true);
        } else if (child.isPlace()) {
            reading.use(child);
            whos.forEach(one -> attachments.stand(one, reading.places.where(Attachments.key(child)), null, step, false));
        }
    }

    /** A participle or a relative clause on a noun: "a man reading", "a dog that barks". */
    void modifying(Word verb, Entity antecedent, Step step) {
        Step before = now;
        now = step;
        Word subject = verb.child("nsubj", "nsubjpass");
        boolean own = subject != null && !subject.tag().startsWith("W") && !subject.is("that", "who", "which");
        if (subject != null && !own) {
            reading.use(subject);
        }
        if (subject != null && own && subject.children().stream().anyMatch(one -> one.tag().equals("WP$"))) {
            attachments.whose(antecedent);
        }
        if (verb.tag().equals("VBN") && verb.labelled("acl") && turns.participle(verb, antecedent, step)) {
            reading.use(verb);
        } else {
            clause(verb, Link.SAME, own ? List.of() : List.of(antecedent));
        }
        now = before;
    }

    /** "a sleeping cat". */
    void does(Entity who, String verb, Step step) {
        if (who.kind != Kind.THING || reading.lists.is("motion", verb)) {
            reading.story.doings.add(new Doing(who, verb, null, null, List.of(), step, false, false, reading.sentence.text()));
            step.eventful = true;
        }
    }

    private void clause(Word verb, Link link, List<Entity> inherited) {
        if (reading.isUsed(verb)) {
            return;
        }
        reading.use(verb);
        boolean weather = reading.lists.is("weather-verb", verb.lemma()) && verb.child("nsubj") instanceof Word it && it.is("it")
                || verb.child("xcomp") instanceof Word inner && reading.lists.is("weather-verb", inner.lemma());
        if (weather) {
            verb.children().stream().filter(Word::isVerb).forEach(reading::use);
            return;
        }
        Link own = link;
        for (Word child : verb.children()) {
            if (child.index() < verb.index() && isClause(child) && child.labelled("ccomp", "parataxis", "dep", "conj") && child.child("mark") == null) {
                clause(child, own, inherited);
                own = Link.AND;
            } else if (child.index() < verb.index() && child.labelled("dep") && child.isNoun() && !reading.isUsed(child)) {
                attachments.entities(child, true, List.of(), now);
            }
        }
        List<Word> earlier = adverbials(verb, true);
        for (Word one : earlier) {
            own = sideClause(one, own, hasOwnSubject(one) ? inherited : subjectsOf(verb, inherited));
        }
        List<Entity> subjects = subjects(verb, inherited);
        Word main = transparent(verb);
        boolean stops = verb.lemma().equals("stop") && main != verb;
        Word deed = stops ? verb : main;
        Step step = stepFor(deed, verb, subjects, own);
        now = step;
        mark(deed, step);
        mark(verb, step);
        Word scope = deeds.read(deed, verb, subjects, step);
        List<Entity> doers = subjects.isEmpty() ? inherited : subjects;
        follow(verb, deed, scope, doers, step);
    }

    private void follow(Word verb, Word deed, Word scope, List<Entity> doers, Step step) {
        List<Word> all = new ArrayList<>(verb.children());
        if (deed != verb) {
            all.addAll(deed.children());
        }
        for (Word child : all) {
            if (reading.isUsed(child)) {
                continue;
            }
            if (isClause(child) && child.labelled("advcl")) {
                adverbial(child, doers, step);
            } else if (child.labelled("prep") && child.child("pcomp") instanceof Word inner && inner.isVerb()) {
                reading.use(child);
                sideClause(child, Link.AND, doers);
            } else if (isAlternative(child)) {
                reading.useAll(child);
            } else if (child.labelled("conj", "parataxis", "ccomp", "dep", "xcomp", "advcl", "acl", "relcl", "csubj") && isClause(child)) {
                Link link = child.labelled("xcomp", "ccomp", "acl", "relcl") ? purposeLink(child, verb) : Link.AND;
                clause(child, link, child.labelled("xcomp") ? xcompSubject(deed, doers) : doers);
            } else if (child.labelled("conj", "dep", "npadvmod", "appos", "nsubj", "attr", "oprd", "vocative") && (child.isNoun() || child.isAdjective())) {
                if (child.isNoun() && !child.labelled("npadvmod")) {
                    attachments.entities(child, true, List.of(), step);
                } else if (child.isAdjective()) {
                    turns.quality(doers, child, null, step);
                }
            }
        }
    }

    /** The second of "canoeing or kayaking": one of them will do. */
    static boolean isAlternative(Word child) {
        Word head = child.head();
        return child.labelled("conj") && head != null && head.children().stream().anyMatch(one -> one.is("or") && one.index() < child.index());
    }

    /** "helps another put on a glove": whoever is helped does it. */
    private List<Entity> xcompSubject(Word deed, List<Entity> doers) {
        Word object = deed.child("dobj");
        Entity last = deeds.lastObject();
        return object != null && last != null && last.isPerson() ? List.of(last) : doers;
    }

    private Link purposeLink(Word child, Word verb) {
        boolean infinitive = child.children().stream().anyMatch(one -> one.is("to"));
        return infinitive && reading.lists.is("handover", verb.lemma()) ? Link.NEXT : Link.SAME;
    }

    private void adverbial(Word clause, List<Entity> doers, Step step) {
        Word mark = clause.child("mark", "advmod");
        String how = mark == null ? "" : mark.lower();
        boolean wh = clause.children().stream().anyMatch(one -> one.tag().startsWith("W"));
        Step back = now;
        if (mark != null) {
            reading.use(mark);
        }
        if (how.equals("before") || how.equals("until") || how.equals("till")) {
            clause(clause, Link.NEXT, doers);
        } else if (how.equals("after") || how.equals("once")) {
            step.eventful = true;
            now = reading.story.steps.before(step);
            clause(clause, Link.SAME, doers);
            now = back;
        } else if (how.equals("when") || wh && clause.child("advmod") instanceof Word when && when.is("when")) {
            boolean lasting = isProgressive(clause);
            step.eventful = true;
            now = lasting ? step : reading.story.steps.before(step);
            clause(clause, Link.SAME, doers);
            now = back;
        } else {
            boolean cue = clause.children().stream().anyMatch(one -> reading.is("sequence", one));
            clause(clause, cue ? Link.NEXT : Link.SAME, doers);
            if (!cue) {
                now = back;
            }
        }
    }

    /** Clauses before the main verb that say when: "After the cat jumps, …". */
    private List<Word> adverbials(Word verb, boolean before) {
        return verb.children().stream()
                .flatMap(child -> child.is("soon") ? child.childrenLabelled("advcl").stream() : java.util.stream.Stream.of(child))
                .filter(child -> child.index() < verb.index() == before)
                .filter(child -> child.labelled("advcl") && isClause(child)
                        || child.labelled("prep") && child.child("pcomp") instanceof Word inner && inner.isVerb())
                .toList();
    }

    /** Reads a clause that says when; answers how the main clause follows it. */
    private Link sideClause(Word side, Link link, List<Entity> subjects) {
        Word inner = side.child("pcomp") instanceof Word verb && !side.isVerb() ? verb : side;
        Word mark = side.child("mark", "advmod");
        String how = inner == side ? mark == null ? "" : mark.lower() : side.lower();
        if (side.head() instanceof Word soon && soon.is("soon")) {
            reading.use(soon);
            soon.children().stream().filter(one -> one.is("as")).forEach(reading::use);
            how = "once";
        }
        reading.use(side == inner ? inner.children().stream().filter(one -> one == mark).toList() : List.of(side));
        boolean first = reading.lists.is("first", how) && !(how.equals("when") && isProgressive(inner));
        boolean after = how.equals("before") || how.equals("until");
        if (after) {
            clause(inner, link, subjects);
            now.eventful = true;
            now = reading.story.steps.before(now);
            return Link.SAME;
        }
        if (link == Link.AND && first && inner != side) {
            Step back = now;
            now.eventful = true;
            now = reading.story.steps.before(now);
            clause(inner, Link.SAME, subjects);
            now = back;
            return Link.SAME;
        }
        clause(inner, link, subjects);
        return first ? Link.NEXT : Link.SAME;
    }

    private static boolean isProgressive(Word verb) {
        return verb.tag().equals("VBG") || verb.lemma().equals("be");
    }

    /** Whoever is named in a clause that comes first is named there first: "a dog is here, then the dog crawls". */
    private static boolean hasOwnSubject(Word side) {
        Word verb = side.child("pcomp") instanceof Word inner && !side.isVerb() ? inner : side;
        return verb.child("nsubj", "nsubjpass") instanceof Word subject && subject.isNoun();
    }

    private List<Entity> subjectsOf(Word verb, List<Entity> inherited) {
        Word subject = verb.child("nsubj", "nsubjpass");
        if (subject == null || subject.tag().equals("PRP")) {
            return inherited;
        }
        return subjects(verb, inherited);
    }

    private List<Entity> subjects(Word verb, List<Entity> inherited) {
        Word subject = verb.child("nsubj", "nsubjpass");
        if (verb.child("expl") instanceof Word there) {
            reading.use(there);
            subject = subject == null ? verb.child("attr", "dobj", "oprd") : subject;
        }
        if (subject == null || subject.tag().startsWith("W")) {
            return inherited;
        }
        int known = reading.company.all().size();
        List<Entity> found = new ArrayList<>(attachments.entities(subject, true, List.of(), now));
        if (found.size() == 1 && found.getFirst().count == 1 && isPlural(verb)) {
            reading.company.all().stream().skip(known).filter(one -> one.kind != Kind.THING && !found.contains(one)).forEach(found::add);
        }
        for (Word more : verb.childrenLabelled("nsubj")) {
            if (more != subject && more.isNoun() && !reading.isUsed(more)) {
                straySubject(more, found);
            }
        }
        List<Entity> all = found.isEmpty() && reading.isUsed(subject) && subject.isNoun() ? known(subject) : found;
        reading.company.acts(all);
        return all.isEmpty() && subject.tag().equals("PRP") ? inherited : all;
    }

    /** "a man in a suit and a woman are dancing": whoever came with the one subject is meant as well. */
    private static boolean isPlural(Word verb) {
        Word aux = verb.child("aux", "auxpass");
        boolean finite = verb.tag().equals("VBP") && verb.child("nsubj") instanceof Word subject && subject.isNoun() && !subject.isPlural() && !subject.isName();
        return aux != null ? aux.is("are", "were") : finite || verb.is("are", "were");
    }

    /** In "a woman wearing jeans and a shirt reads" the shirt does not read. */
    private void straySubject(Word noun, List<Entity> subjects) {
        Description said = reading.nouns.describe(noun);
        if (attachments.isGarment(said) && !subjects.isEmpty() && subjects.getFirst().isPerson()) {
            reading.use(said.words);
            subjects.getFirst().clothing.add(attachments.piece(said));
        } else {
            attachments.entities(noun, false, List.of(), now);
        }
    }

    private List<Entity> known(Word subject) {
        Entity one = reading.company.find(reading.nouns.describe(subject));
        return one == null ? List.of() : List.of(one);
    }

    /** The verb that says what is done, behind "starts to", "keeps". */
    private Word transparent(Word verb) {
        Word main = verb;
        for (int depth = 0; depth < 4; depth++) {
            Word inner = inner(main);
            boolean through = reading.lists.is("transparent", main.lemma()) || main.lemma().equals("stop") || main.lemma().equals("go") && inner != null && inner.tag().equals("VBG");
            if (inner == null || inner.index() < main.index() || !through || !inner.isVerb() || inner.child("nsubj") != null || reading.isUsed(inner)) {
                return main;
            }
            reading.use(inner);
            inner.children().stream().filter(one -> one.is("to")).forEach(reading::use);
            main = inner;
        }
        return main;
    }

    private boolean cued(Word verb) {
        for (Word child : verb.children()) {
            if (reading.is("sequence", child) && (child.labelled("advmod", "cc", "mark", "npadvmod", "dep", "discourse") || child.index() < verb.index())) {
                reading.use(child);
                return true;
            }
            boolean lead = child.index() < verb.index() && child.labelled("prep", "npadvmod", "advmod");
            if (lead && isLaterTime(child)) {
                return true;
            }
        }
        Word before = reading.sentence.before(verb);
        return before != null && reading.is("sequence", before);
    }

    /** "After that", "The next day", "In the end", "On the third day". */
    private boolean isLaterTime(Word lead) {
        Word inner = lead.child("pobj") instanceof Word noun ? noun : lead;
        boolean time = reading.is("time-noun", inner) || inner.is("that", "this", "which");
        boolean later = lead.is("after", "at", "in", "on", "by") || inner.children().stream().anyMatch(one -> reading.lists.is("ordinal", one.lower()));
        boolean first = inner.children().stream().anyMatch(one -> one.is("first", "one")) || reading.story.doings.isEmpty();
        if (time && lead.index() < 3) {
            reading.useAll(lead);
        }
        return time && later && !first;
    }

    private @Nullable Word inner(Word main) {
        Word inner = main.childrenLabelled("xcomp", "ccomp").stream().filter(one -> one.index() > main.index()).findFirst().orElse(null);
        Word next = reading.sentence.after(main);
        boolean goesOn = inner == null && next != null && next.head() == main && next.tag().equals("VBG") && reading.lists.is("transparent", main.lemma());
        return goesOn ? next : inner;
    }

    private void mark(Word verb, Step step) {
        TimeMark time = reading.times.remove(verb);
        if (time != null) {
            step.from = time.from() != null ? time.from() : step.from;
            step.until = time.until() != null ? time.until() : step.until;
            step.lasts = time.lasts() != null ? time.lasts() : step.lasts;
        }
    }

    private Step stepFor(Word deed, Word verb, List<Entity> subjects, Link link) {
        boolean cue = cued(verb) | (deed != verb && cued(deed));
        TimeMark time = reading.times.get(verb) != null ? reading.times.get(verb) : reading.times.get(deed);
        boolean timed = time != null && time.from() != null && time.from() > 0;
        boolean next = switch (link) {
            case SAME -> cue;
            case NEXT -> true;
            case SENTENCE, AND -> cue || timed || follows(deed, verb, subjects, link);
        };
        boolean stood = cue && reading.story.holds(now);
        if (!next || !now.eventful && !stood) {
            return now;
        }
        now.eventful = true;
        return reading.story.steps.after(now);
    }

    private boolean follows(Word deed, Word verb, List<Entity> subjects, Link link) {
        if (!now.eventful || isStative(deed) || verb.children().stream().anyMatch(one -> reading.is("simultaneous", one))) {
            return false;
        }
        boolean acted = subjects.stream().anyMatch(one -> reading.story.acts(one, now) || involved(one));
        boolean passing = deeds.isPassing(deed) || verb != deed && verb.lemma().equals("stop");
        boolean starts = verb != deed && !verb.lemma().equals("continue") && !verb.lemma().equals("keep");
        boolean progressive = deed.tag().equals("VBG") && deed == verb;
        if (link == Link.AND) {
            Word subject = verb.child("nsubj", "nsubjpass");
            if (subject != null) {
                return subject.tag().equals("PRP") && !progressive || acted && !progressive || starts;
            }
            return starts || passing || !progressive && !reading.lists.is("together", deed.lemma()) && !lastIsTogether(subjects);
        }
        if (progressive) {
            return acted && !reading.lists.is("together", deed.lemma());
        }
        boolean reacts = deed.child("dobj") instanceof Word object && object.tag().equals("PRP") && !reading.lists.is("together", deed.lemma());
        return acted || reacts || passing || starts;
    }

    private boolean involved(Entity one) {
        return reading.story.doings.stream().anyMatch(doing -> doing.step() == now && (doing.what() == one || doing.whom() == one));
    }

    private boolean lastIsTogether(List<Entity> subjects) {
        List<Doing> doings = reading.story.doings;
        return !doings.isEmpty() && subjects.contains(doings.getLast().who()) && reading.lists.is("together", doings.getLast().action());
    }

    private boolean isStative(Word verb) {
        boolean plain = verb.lemma().equals("be") || verb.lemma().equals("have");
        return plain || reading.lists.is("stative", verb.lemma()) && verb.child("dobj") == null;
    }

}
