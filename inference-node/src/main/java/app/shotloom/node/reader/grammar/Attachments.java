package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Standing;
import app.shotloom.node.reader.grammar.Story.Turning;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns noun phrases into entities, with all that hangs on the noun: "in a red coat", "with an eagle's wings", "on a bench". */
final class Attachments {
    private static final Set<String> PARTS = Set.of(
            "door", "window", "wheel", "roof", "leaf", "handle", "lid", "button", "sail", "flag", "tire", "engine", "stripe", "spot",
            "pattern", "sleeve", "collar", "pocket", "petal", "stem", "branch", "string", "page", "cover", "screen", "key", "logo",
            "label", "headlight", "light", "chimney", "wall", "floor", "dot", "line", "frame", "edge", "rim", "design", "marking");

    /** After these a building is seen from within. */
    private static final Set<String> INSIDE = Set.of("in", "inside", "within", "into", "through", "throughout", "inside of");

    private final Reading reading;
    private final Clauses clauses;
    private @Nullable Entity antecedent;

    Attachments(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    /** Whom "whose" means. */
    void whose(Entity owner) {
        antecedent = owner;
    }

    /** Everybody whom a phrase names, joined ones too; {@code not} is who a pronoun in it cannot mean. */
    List<Entity> entities(Word noun, boolean subject, List<Entity> not, Step step) {
        List<Entity> found = new ArrayList<>(one(noun, subject, not, step));
        for (Word child : noun.children()) {
            boolean joined = child.labelled("conj") && !child.isVerb() && !isNewHeading(noun, child) || child.labelled("appos") && isListed(noun, child);
            if (joined && !reading.isUsed(child)) {
                entities(child, subject, not, step).stream().filter(one -> !found.contains(one)).forEach(found::add);
            }
        }
        return found;
    }

    /** "a bowl on the table, a spoon beside it": the spoon is not on the table's side of the comma. */
    private boolean isNewHeading(Word noun, Word child) {
        Word article = child.children().isEmpty() ? child : child.children().getFirst();
        Word before = reading.sentence.before(article.index() < child.index() ? article : child);
        boolean placed = child.children().stream().anyMatch(one -> one.labelled("prep") && !one.is("of") || one.isPlace());
        return before != null && before.is(",") && placed && noun.labelled("pobj") && noun.childrenLabelled("cc").isEmpty();
    }

    /** "a lion, a lamp, a skateboard": what a list's members hang on is not always the list. */
    private boolean isListed(Word noun, Word appos) {
        return appos.isNoun() && hasArticle(appos) && hasArticle(noun);
    }

    private static boolean hasArticle(Word noun) {
        return noun.child("det") instanceof Word article && article.is("a", "an");
    }

    /** "one of the five balloons", "two of the cups": some of many. */
    private @Nullable List<Entity> partOf(Word noun, boolean subject, List<Entity> not, Step step) {
        Integer count = reading.lists.quantity(noun.lower());
        Word of = noun.children().stream().filter(child -> child.is("of")).findFirst().orElse(null);
        boolean counts = noun.tag().equals("CD") || noun.is("one");
        if (count == null || !counts || of == null || !(of.child("pobj") instanceof Word inner) || !inner.isPlural() && !inner.is("them")) {
            return null;
        }
        reading.use(List.of(noun, of));
        List<Entity> all = entities(inner, subject, not, step);
        Entity many = all.isEmpty() ? null : all.getFirst();
        return many == null || many.count <= count ? all : List.of(some(many, count));
    }

    private List<Entity> one(Word noun, boolean subject, List<Entity> not, Step step) {
        if (partOf(noun, subject, not, step) instanceof List<Entity> some) {
            return some;
        }
        if (subject && isOneMore(noun) && reading.company.lastActor(one -> one.kind != Kind.THING) != null) {
            return more(noun);
        }
        boolean pronoun = noun.tag().equals("PRP") || noun.tag().equals("PRP$") || noun.tag().startsWith("W") || reading.is("anybody", noun);
        if (pronoun || !noun.isNoun() && reading.is("pronoun", noun) || noun.is("another", "other", "others", "one") && noun.child("nmod", "compound") == null && !hasPlainNoun(noun)) {
            return pronoun(noun, subject, not);
        }
        if (!noun.isNoun() && !noun.tag().equals("CD") && !noun.isAdjective() && !noun.tag().equals("FW")) {
            return List.of();
        }
        if (reading.isUsed(noun) && !subject) {
            Entity known = reading.company.find(reading.nouns.describe(noun));
            return known == null ? List.of() : List.of(known);
        }
        Description said = reading.nouns.describe(noun);
        Entity entity = entity(said, subject, step);
        return entity == null ? List.of() : List.of(entity);
    }

    private List<Entity> more(Word noun) {
        reading.useAll(noun);
        Entity like = reading.company.lastActor(one -> one.kind != Kind.THING);
        if (like == null) {
            return List.of();
        }
        return List.of(like.count == 2 && noun.is("second") ? split(like) : reading.company.another(like, new Description(noun)));
    }

    /** "the second", "a third one": more of those who act. */
    private boolean isOneMore(Word noun) {
        boolean ordinal = noun.is("second", "third", "fourth", "fifth") && noun.child("det") instanceof Word the && the.is("the", "a");
        boolean one = noun.is("one") && noun.children().stream().anyMatch(child -> child.is("second", "third", "fourth", "fifth"));
        return ordinal || one;
    }

    private static boolean hasPlainNoun(Word noun) {
        return noun.isNoun() && !noun.is("another", "other", "others", "one");
    }

    private List<Entity> pronoun(Word word, boolean subject, List<Entity> not) {
        reading.useAll(word);
        String lower = word.lower();
        boolean other = lower.startsWith("other") || word.lower().equals("another") || word.child("nmod", "amod", "det") instanceof Word mark && mark.is("other", "another");
        if (lower.equals("one") && !other || lower.equals("each") || lower.equals("both")) {
            return oneOf(lower);
        }
        if (other) {
            return otherOne(not, word);
        }
        if (reading.is("anybody", word)) {
            return anybody(word);
        }
        return Set.of("he", "she", "it", "they", "him", "her", "them", "himself", "herself", "itself", "themselves", "his", "its", "their", "hers", "theirs").contains(lower)
                ? orStranger(reading.company.meant(lower, subject, not), word, subject)
                : List.of();
    }

    /** "someone knocks", "everybody claps", "nobody is there". */
    private List<Entity> anybody(Word word) {
        if (reading.is("negation", word)) {
            reading.story.absent.add("people");
            return List.of();
        }
        boolean every = word.lower().startsWith("every");
        List<Entity> known = every ? reading.company.all().stream().filter(Entity::isPerson).toList() : List.of();
        if (known.stream().mapToInt(one -> one.count).sum() > 1) {
            return known;
        }
        var said = new Description(word);
        said.label = "person";
        said.head = "person";
        said.kind = Kind.PERSON;
        said.indefinite = true;
        said.count = every ? 3 : 1;
        said.plural = every;
        Entity one = reading.company.refer(said);
        return one == null ? List.of() : List.of(one);
    }

    /** Somebody of whom nothing was said before: "She sings." */
    private List<Entity> orStranger(List<Entity> meant, Word word, boolean subject) {
        String noun = switch (word.lower()) {
            case "he", "him" -> "man";
            case "she", "her" -> "woman";
            case "they", "them" -> "person";
            default -> null;
        };
        if (meant.isEmpty() && noun != null && ofCouple(noun) instanceof Entity one) {
            return List.of(one);
        }
        if (!meant.isEmpty() || noun == null || !(subject || word.labelled("dobj", "pobj", "dative"))) {
            return meant;
        }
        var said = new Description(word);
        said.label = noun;
        said.head = noun;
        said.kind = Kind.PERSON;
        said.count = word.lower().startsWith("the") ? 2 : 1;
        said.plural = said.count > 1;
        Entity stranger = reading.company.refer(said);
        return stranger == null ? List.of() : List.of(stranger);
    }

    /** "a couple sits there; he reads": the man of the two. What was said of both stays true of each. */
    private @Nullable Entity ofCouple(String noun) {
        Entity couple = noun.equals("person") ? null
                : reading.company.all().stream().filter(one -> one.head.equals("couple") && one.count == 2).findFirst().orElse(null);
        if (couple == null) {
            return null;
        }
        couple.count = 1;
        couple.plural = false;
        var said = new Description(reading.sentence.root());
        said.age = couple.age;
        Entity other = reading.company.another(couple, said);
        couple.marry(noun);
        other.marry(noun.equals("man") ? "woman" : "man");
        reading.story.copy(couple, other);
        return couple;
    }

    /** One of two who were named together: they are two from here on. */
    private List<Entity> oneOf(String word) {
        Entity pair = reading.company.all().stream().filter(one -> one.count > 1).reduce((first, second) -> second).orElse(null);
        if (word.equals("both") && pair == null) {
            List<Entity> recent = reading.company.all().stream().sorted(java.util.Comparator.comparingInt((Entity one) -> -one.mentioned))
                    .filter(one -> one.acted < reading.company.lastActed()).limit(2).toList();
            return recent.size() == 2 ? recent : List.of();
        }
        if (pair == null || !word.equals("one")) {
            return pair == null ? List.of() : List.of(pair);
        }
        if (pair.count == 2) {
            split(pair);
            return List.of(pair);
        }
        return List.of(some(pair, 1));
    }

    /** Some of many, told apart from the rest from here on. */
    Entity some(Entity many, int count) {
        many.count -= count;
        many.plural = many.count > 1;
        var said = new Description(reading.sentence.root());
        said.traits.addAll(many.traits);
        said.size = many.size;
        said.age = many.age;
        said.color = many.color;
        Entity some = reading.company.another(many, said);
        some.count = count;
        some.plural = count > 1;
        return some;
    }

    private Entity split(Entity pair) {
        pair.count = 1;
        pair.plural = false;
        var said = new Description(reading.sentence.root());
        said.traits.addAll(pair.traits);
        said.size = pair.size;
        said.age = pair.age;
        return reading.company.another(pair, said);
    }

    private List<Entity> otherOne(List<Entity> not, Word word) {
        for (Entity one : reading.company.all().reversed()) {
            if (one.marks.contains("other") && !not.contains(one)) {
                return List.of(one);
            }
        }
        String words = reading.sentence.text().toLowerCase(Locale.ROOT);
        Entity first = reading.company.all().stream().filter(one -> words.contains("one " + one.label.toLowerCase(Locale.ROOT) + " ")).findFirst().orElse(null);
        Entity like = first != null ? first : not.isEmpty() ? reading.company.lastActor(one -> true) : not.getFirst();
        if (like == null) {
            return List.of();
        }
        return List.of(like.count == 2 ? split(like) : reading.company.another(like, new Description(word)));
    }

    /** The entity of a phrase, made or found; null when it names nothing that can be shown. */
    @Nullable Entity entity(Description said, boolean subject, Step step) {
        reading.use(said.words);
        Word noun = said.words.stream().filter(Word::isNoun).reduce((first, second) -> second).orElse(said.noun);
        if (said.negated) {
            negate(said.noun);
            return null;
        }
        boolean scenery = isScenery(said);
        if (!said.concrete || scenery && !subject) {
            if (!scenery && !reading.lists.is("framing", said.head) && !reading.lists.is("time-noun", said.head)) {
                reading.story.undepicted.add(said.label.toLowerCase(Locale.ROOT));
            }
            hang(said, noun, null, step);
            return null;
        }
        boolean whole = said.label.equals(said.head) && said.cast == null && !subject && !said.indefinite && said.color == null;
        if (reading.lists.is("body", said.head) && said.label.equals(said.head) && said.cast == null && (said.owner != null || said.definite) || reading.lists.is("body", said.head) && whole) {
            return owner(said, step);
        }
        if (said.name && said.cast == null && reading.settings.isPlace(said) && !subject) {
            return null;
        }
        if (said.cast != null && reading.settings.isPlace(said)) {
            settle(said, noun, true);
            hang(said, noun, null, step);
            return null;
        }
        Entity entity = reading.company.refer(said);
        if (entity == null) {
            reading.story.undepicted.add(said.label.toLowerCase(Locale.ROOT));
            return null;
        }
        for (Lists.Result state : said.states) {
            reading.story.turnings.add(new Turning(entity, state.attribute(), state.value(), null, null, false, reading.sentence.text()));
        }
        for (String doing : said.doing) {
            clauses.does(entity, doing, step);
        }
        Word owner = said.owner;
        if (owner != null && !owner.tag().equals("PRP$")) {
            ownerOf(owner, said, entity, step);
        }
        int space = said.label.indexOf(' ');
        if (space > 0 && reading.story.setting == null && reading.lists.is("room", said.label.substring(0, space))) {
            reading.story.setting = said.label.substring(0, space);
        }
        titled(said, entity);
        hang(said, noun, entity, step);
        return entity;
    }

    /** A wall is part of the set, and "a wall" is something to sit on. */
    boolean isScenery(Description said) {
        boolean one = said.indefinite && reading.lists.is("standing", said.head);
        return reading.lists.is("scenery", said.head) && said.cast == null && said.isPlain() && said.label.equals(said.head)
                && (!said.counted || said.indefinite) && !one;
    }

    /** "no people and no cars": what is joined to it is not there either. */
    private void negate(Word noun) {
        for (Word one : joined(noun)) {
            if (!isExcepted(one)) {
                reading.use(reading.nouns.describe(one).words);
                reading.use(one);
                reading.story.absent.add(one.lower());
            }
        }
    }

    /** "no cars, only a cart", "no people but a dog": there it is after all. */
    private boolean isExcepted(Word noun) {
        for (Word child : noun.children()) {
            if (child.index() < noun.index() && child.is("only", "just", "but", "except")) {
                return true;
            }
        }
        Word first = noun.children().isEmpty() || noun.children().getFirst().index() > noun.index() ? noun : noun.children().getFirst();
        Word before = reading.sentence.before(first);
        return before != null && before.is("only", "just", "but", "except");
    }

    private void titled(Description said, Entity entity) {
        if (said.name && said.label.contains(" ")) {
            entity.names.add(said.label);
        }
    }

    private void ownerOf(Word whose, Description said, Entity entity, Step step) {
        if (!isHere(whose, said)) {
            reading.useAll(whose);
            return;
        }
        List<Entity> owners = entities(whose, false, List.of(), step);
        boolean worn = reading.lists.is("garment", said.head) || reading.lists.is("garment", entity.label);
        boolean alone = said.noun.labelled("nsubj", "nsubjpass") || said.noun.head() == null;
        for (Entity owner : owners) {
            if (worn && owner.isPerson() && !alone) {
                reading.story.stand(new Standing(entity, Where.WORN_BY, owner, reading.story.steps.first(), false, false, reading.sentence.text()));
            }
        }
    }

    /** In "Tom's dog barks" nobody sees Tom; in "a thief grabs Anna's bag" she is there, and so is whoever was named before. */
    private boolean isHere(Word whose, Description said) {
        Description owner = reading.nouns.describe(whose);
        boolean known = reading.company.find(owner) != null && !owner.indefinite;
        boolean close = owner.other || said.noun.labelled("pobj") && reading.lists.is("garment", said.head);
        return known || close || said.noun.labelled("dobj") && said.noun.head() instanceof Word verb && verb.isVerb() && owner.kind != Kind.THING;
    }

    /** "her hand", "the butterfly's wings": whose they are. */
    private @Nullable Entity owner(Description said, Step step) {
        hang(said, said.noun, null, step);
        Word whose = said.owner;
        if (whose != null && whose.tag().equals("WP$")) {
            return antecedent;
        }
        if (whose == null) {
            Entity actor = reading.company.lastActor(one -> one.kind != Kind.THING);
            return actor;
        }
        List<Entity> owners = entities(whose, whose.tag().equals("PRP$"), List.of(), step);
        return owners.isEmpty() ? null : owners.getFirst();
    }

    private void hang(Description said, Word noun, @Nullable Entity entity, Step step) {
        for (Word child : List.copyOf(said.noun.children())) {
            hangOne(child, said, entity, step);
        }
        if (noun != said.noun) {
            noun.children().forEach(child -> hangOne(child, said, entity, step));
        }
    }

    private void hangOne(Word child, Description said, @Nullable Entity entity, Step step) {
        boolean frames = child.isAdjective() && child.children().stream().anyMatch(one -> one.isPlace() && !reading.isUsed(one));
        if (reading.isUsed(child) && !frames || child.labelled("conj", "cc", "punct")) {
            return;
        }
        if (entity == null) {
            if (child.labelled("prep") && child.child("pobj") instanceof Word inner && !reading.isUsed(inner)) {
                reading.use(child);
                entities(inner, false, List.of(), step);
            }
        } else if (child.labelled("prep") || child.isPlace() && child.child("pobj") != null) {
            preposition(entity, child, step);
        } else if (child.isPlace()) {
            reading.use(child);
            stand(entity, reading.places.where(key(child)), null, step, false);
        } else if (child.labelled("appos")) {
            apposition(entity, child, step);
        } else if (child.labelled("acl", "relcl") && (child.isVerb() || child.isAdjective())) {
            clauses.modifying(child, entity, step);
        } else if (child.isAdjective() && child.children().stream().anyMatch(one -> one.isPlace() && !reading.isUsed(one))) {
            child.children().stream().filter(Word::isPlace).filter(one -> one.child("pobj") == null).forEach(one -> {
                reading.use(one);
                stand(entity, reading.places.where(key(one)), null, step, false);
            });
        } else if (child.isAdjective() && child.index() > said.noun.index()) {
            clauses.turns().quality(List.of(entity), child, null, step);
        }
    }

    private void apposition(Entity entity, Word child, Step step) {
        Description said = reading.nouns.describe(child);
        if (said.name && entity.isPerson()) {
            reading.use(said.words);
            reading.company.name(entity, said.label);
        } else if (said.kind == entity.kind && child.child("det") != null && !hasArticle(child) || !said.concrete) {
            reading.use(said.words);
            entity.add(said);
            hang(said, child, entity, step);
        } else if (said.kind == entity.kind && entity.isPerson()) {
            reading.use(said.words);
            entity.names.add(said.label);
            entity.traits.add(said.label);
            hang(said, child, entity, step);
        } else {
            entities(child, false, List.of(), step);
        }
    }

    /** A preposition that hangs on a noun. */
    void preposition(Entity entity, Word preposition, Step step) {
        Word inner = preposition.child("pobj");
        reading.use(preposition);
        if (inner == null) {
            preposition.children().stream().filter(one -> one.labelled("prep")).forEach(one -> preposition(entity, one, step));
            Where where = reading.places.find(key(preposition));
            if (where != null && where.isInFrame()) {
                stand(entity, where, null, step, false);
            }
            return;
        }
        if (inner.is("other", "another") && inner.children().stream().anyMatch(one -> one.is("each", "one"))) {
            reading.useAll(inner);
            return;
        }
        switch (preposition.lower()) {
            case "of" -> contents(entity, inner, step);
            case "with" -> joined(inner).forEach(one -> with(entity, one, step));
            case "without" -> joined(inner).forEach(one -> without(entity, one));
            case "like", "for", "as", "about" -> reading.useAll(preposition);
            default -> place(List.of(entity), preposition, inner, step, false, true);
        }
    }

    private void contents(Entity entity, Word inner, Step step) {
        Description owner = reading.nouns.describe(inner);
        boolean image = reading.lists.is("likeness", entity.head);
        if (!image && owner.kind == Kind.PERSON && owner.concrete && entity.kind == Kind.THING) {
            for (Entity one : entities(inner, false, List.of(), step)) {
                stand(entity, Where.WORN_BY, one, step, false);
            }
            return;
        }
        String what = reading.phrase(inner);
        reading.useAll(inner);
        if (reading.lists.is("material", inner.lower())) {
            entity.material = inner.lower();
        } else {
            entity.traits.add("of " + what);
        }
    }

    private static List<Word> joined(Word first) {
        List<Word> all = new ArrayList<>(List.of(first));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).childrenLabelled("conj", "appos"));
        }
        return all;
    }

    private void without(Entity entity, Word noun) {
        Description said = reading.nouns.describe(noun);
        reading.useAll(noun);
        boolean worn = entity.isPerson() && reading.lists.is("garment", said.head);
        reading.story.absent.add(worn ? said.head : noun.lower());
        if (worn) {
            reading.story.turnings.add(new Turning(entity, "without", said.head, null, null, false, reading.sentence.text()));
        }
    }

    /** What somebody has, wears, holds or brings along. */
    void with(Entity entity, Word noun, Step step) {
        Description said = reading.nouns.describe(noun);
        if (said.negated) {
            without(entity, noun);
            return;
        }
        Word source = ofWhom(noun, said);
        if (reading.lists.is("body", said.head) && source != null) {
            Description whole = reading.nouns.describe(source);
            boolean compound = source.labelled("compound", "nmod");
            entity.parts.add(new Brief.Part(noun.lower(), compound ? source.lemma() : whole.label));
            reading.use(said.words);
            reading.use(whole.words);
            noun.childrenLabelled("prep").forEach(reading::use);
            source.childrenLabelled("conj", "appos").stream().filter(Word::isNoun).filter(one -> !reading.isUsed(one)).forEach(one -> with(entity, one, step));
        } else if (reading.lists.is("body", said.head) && said.owner != null && said.owner.tag().equals("PRP$") && noun.head() instanceof Word with && !isActing(with.head())) {
            reading.useAll(noun);
        } else if (reading.lists.is("body", said.head)) {
            smile(entity, said);
            entity.traits.add(reading.phrase(noun).replaceAll(" (and|or)\\b.*", ""));
            reading.use(said.words);
            noun.children().stream().filter(one -> one.labelled("prep", "acl")).forEach(reading::useAll);
        } else if (entity.kind != Kind.THING && isGarment(said)) {
            reading.use(said.words);
            entity.clothing.add(piece(said));
        } else if (!said.concrete || entity.kind == Kind.THING && PARTS.contains(said.head)) {
            reading.useAll(noun);
            if (said.concrete) {
                entity.traits.add(reading.phrase(noun));
            }
        } else {
            bring(entity, said, step);
        }
    }

    /** Whether a noun is what its clause is about, or no clause has it: in "catches the fly with its tongue" the fly is not. */
    private static boolean isActing(@Nullable Word noun) {
        return noun == null || !noun.labelled("dobj", "pobj");
    }

    private void bring(Entity entity, Description said, Step step) {
        Entity other = entity(said, false, step);
        if (other == null) {
            return;
        }
        boolean living = other.kind != Kind.THING;
        boolean held = entity.kind != Kind.THING && !living && !reading.lists.is("big-thing", other.head) && !reading.lists.is("vehicle", other.head);
        if (held) {
            stand(other, Where.HELD_BY, entity, step, false);
        } else if (!living && reading.lists.is("support", entity.head)) {
            stand(other, Where.ON, entity, step, false);
        } else if (!living && reading.lists.is("vessel", entity.head)) {
            stand(other, Where.IN, entity, step, false);
        } else {
            stand(other, Where.NEXT_TO, entity, step, false);
        }
    }

    private void smile(Entity entity, Description said) {
        if (said.head.equals("smile")) {
            reading.story.turnings.add(new Turning(entity, "expression", "happy", null, null, false, reading.sentence.text()));
        }
    }

    /** The eagle of "wings of an eagle", "an eagle's wings" and "eagle wings". */
    private @Nullable Word ofWhom(Word noun, Description said) {
        for (Word child : noun.children()) {
            if (child.is("of") && child.child("pobj") instanceof Word inner && inner.isNoun()) {
                return inner;
            }
            boolean before = child.index() < noun.index() && child.isNoun();
            if (before && (child.labelled("poss") || child.labelled("compound", "nmod") && reading.meanings.kind(child.lemma()) == app.shotloom.node.reader.Meanings.Kind.ANIMAL)) {
                return child;
            }
        }
        return null;
    }

    boolean isGarment(Description said) {
        return reading.lists.is("garment", said.head) || reading.lists.is("garment", said.noun.lower());
    }

    /** A piece of clothing in the words of a sheet: "long red coat". */
    String piece(Description said) {
        List<String> words = new ArrayList<>();
        if (said.size != null) {
            words.add(said.size);
        }
        words.addAll(said.traits);
        for (String one : new String[] {said.color, said.material}) {
            if (one != null) {
                words.add(one);
            }
        }
        words.add(said.plural || said.noun.isPlural() ? said.noun.lower() : said.label);
        return String.join(" ", words);
    }

    /**
     * Somebody is somewhere.
     *
     * @param arrives whether they get there by moving
     * @return whether the preposition says a place
     */
    boolean place(List<Entity> whos, Word preposition, Word inner, Step step, boolean arrives, boolean onNoun) {
        Where where = reading.places.find(key(preposition));
        Description said = reading.nouns.describe(inner);
        reading.use(preposition);
        if (preposition.is("in") && clothe(wearers(whos, preposition), inner, said)) {
            return true;
        }
        boolean contains = reading.lists.is("contain", preposition.lower());
        if (contains && isSetting(said, preposition, inner)) {
            settle(said, inner, !arrives && reading.lists.is("inner", preposition.lower()));
            reading.story.within |= INSIDE.contains(preposition.lower()) && said.cast == null && Settings.name(said).equals(reading.story.setting);
            innerPlaces(whos, inner, step);
            return true;
        }
        boolean apart = where != null && said.head.equals("sun") && Set.of(Where.IN_FRONT_OF, Where.BEHIND, Where.LEFT_OF, Where.RIGHT_OF, Where.NEXT_TO, Where.ABOVE, Where.BELOW).contains(where);
        if (isScenery(said) && !apart) {
            inner.children().stream().filter(one -> one.is("of")).forEach(one -> ground(one, step));
            reading.useAll(inner);
            if (reading.lists.is("overhead", said.head) && !preposition.is("to")) {
                whos.forEach(one -> stand(one, Where.AT_TOP, null, step, arrives));
            }
            return true;
        }
        List<Entity> others = entities(inner, apart, whos, step);
        if (where == null || where.isInFrame()) {
            return false;
        }
        for (Entity who : whos) {
            for (Entity other : others) {
                stand(who, where, other, step, arrives);
            }
        }
        return !others.isEmpty();
    }

    /** "on the floor of a classroom". */
    private void ground(Word of, Step step) {
        if (of.child("pobj") instanceof Word whole && reading.settings.isPlace(reading.nouns.describe(whole))) {
            settle(reading.nouns.describe(whole), whole, true);
            innerPlaces(List.of(), whole, step);
        }
    }

    /** The customer of "slides it to a customer in a hoodie": whoever stands right before the preposition. */
    private List<Entity> wearers(List<Entity> whos, Word preposition) {
        Word before = reading.sentence.before(preposition);
        if (before != null && before.isNoun() && preposition.head() != before && reading.isUsed(before)) {
            Entity one = reading.company.find(reading.nouns.describe(before));
            return one != null && one.kind != Kind.THING ? List.of(one) : whos;
        }
        return whos;
    }

    private boolean clothe(List<Entity> whos, Word inner, Description said) {
        boolean garment = isGarment(said);
        boolean color = Nouns.color(inner.lower()) != null;
        boolean worn = garment ? whos.stream().anyMatch(one -> one.kind != Kind.THING) : color && whos.stream().anyMatch(Entity::isPerson);
        if (!worn) {
            return false;
        }
        for (Word one : joined(inner)) {
            Description piece = reading.nouns.describe(one);
            if (!color && !isGarment(piece)) {
                continue;
            }
            reading.use(piece.words);
            String clothes = color ? inner.lower() + " clothes" : piece(piece);
            whos.stream().filter(who -> who.kind != Kind.THING).forEach(who -> who.clothing.add(clothes));
        }
        for (Word one : joined(inner)) {
            if (!reading.isUsed(one) && one.isNoun()) {
                entities(one, true, List.of(), reading.story.steps.first());
            }
        }
        return true;
    }

    /** A place word is where the shot is, unless it is told apart like a thing. */
    private boolean isSetting(Description said, Word preposition, Word inner) {
        if (!reading.settings.isPlace(said) || said.color != null || said.counted && said.count > 1 && !said.plural) {
            return false;
        }
        boolean inside = reading.lists.is("inner", preposition.lower());
        boolean known = reading.company.find(said) != null;
        boolean scene = !reading.settings.isOutside(said) || preposition.is("in", "inside", "at", "within", "through", "into", "to", "throughout", "around");
        boolean upon = preposition.is("on") && reading.settings.isOutside(said) && !reading.lists.is("scenery", said.head)
                && !Set.of("hill", "mountain", "cliff", "glacier", "deck", "stage", "volcano", "ruins").contains(said.head);
        return !known && scene && !upon && (inside || !reading.settings.isOutside(said)) && !reading.lists.is("vehicle", said.head);
    }

    private void innerPlaces(List<Entity> whos, Word inner, Step step) {
        for (Word child : inner.children()) {
            if (child.labelled("prep") && !reading.isUsed(child) && child.child("pobj") instanceof Word next) {
                place(whos, child, next, step, false, true);
            }
        }
        inner.childrenLabelled("acl", "relcl").forEach(child -> { if (!reading.isUsed(child)) { clauses.loose(child, step); } });
    }

    void settle(Description said, Word noun, boolean sure) {
        reading.use(said.words);
        reading.use(noun);
        Story story = reading.story;
        boolean sheet = said.cast != null && !story.onLocation;
        if (story.setting == null || sure && !story.settled || sheet) {
            story.setting = said.cast == null ? Settings.name(said) : said.cast.name();
            story.settled = sure || sheet;
            story.onLocation |= sheet;
        }
    }

    void stand(Entity what, Where where, @Nullable Entity by, Step step, boolean arrives) {
        reading.story.stand(new Standing(what, where, by, step, arrives, false, reading.sentence.text()));
    }

    static String key(Word preposition) {
        return preposition.phrase() != null ? preposition.phrase() : preposition.lower();
    }
}
