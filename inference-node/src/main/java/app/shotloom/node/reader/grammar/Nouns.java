package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.reader.Colours;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.Vocabulary;
import app.shotloom.node.reader.parse.Word;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases: what they name, how many, and what their own words say of it. */
final class Nouns {
    private static final Set<String> SHOWN_FIELDS = Set.of("noun.substance", "noun.phenomenon", "noun.shape", "noun.event", "noun.group", "noun.location");
    private static final int UNCOUNTED = 3;
    private static final int LONGEST_LABEL = 40;
    /** How much of a noun's use must be for something to be seen: "table" (0.39) is used so, "work" (0.37) is not. */
    private static final double CONCRETE = 0.38;

    private final Lists lists;
    private final Meanings meanings;
    private final Vocabulary vocabulary;

    Nouns(Lists lists, Meanings meanings, Vocabulary vocabulary) {
        this.lists = lists;
        this.meanings = meanings;
        this.vocabulary = vocabulary;
    }

    Description describe(Word noun) {
        var said = new Description(noun);
        Word head = content(noun, said);
        if (head != noun) {
            modifiers(noun, said);
            said.plural = head.isPlural();
        }
        said.cast = head.cast();
        name(head, said);
        modifiers(head, said);
        said.kind = kind(said);
        said.concrete = isConcrete(said, head);
        count(head, said);
        return said;
    }

    /** The noun that a phrase is about: the dogs of "a pack of dogs", the pizza of "a slice of pizza". */
    private Word content(Word noun, Description said) {
        Word head = noun;
        for (int depth = 0; depth < 4; depth++) {
            said.words.add(head);
            Word of = child(head, "of");
            Word inner = of == null ? null : of.child("pobj");
            String lemma = head.lemma();
            if (inner == null || !inner.isNoun() && !inner.tag().equals("CD")) {
                return head;
            }
            boolean group = lists.is("group", lemma) && (inner.isPlural() || lists.is("people", lemma) || lists.is("person", inner.lower()) || lists.quantity(lemma) != null);
            boolean part = lists.is("portion", lemma);
            if (group) {
                groupCount(head, inner, said);
            } else if (part) {
                said.traits.add(lemma);
            } else if (!(lists.is("kindof", lemma) || lists.is("framing", lemma) || lists.is("region", lemma) && !lists.is("body", inner.lemma()))) {
                return head;
            }
            said.words.add(of);
            head = inner;
        }
        return head;
    }

    private void groupCount(Word group, Word inner, Description said) {
        Integer quantity = lists.quantity(group.lower());
        quantity = quantity == null ? lists.quantity(group.lemma()) : quantity;
        Word number = group.child("nummod", "nmod", "quantmod");
        Integer times = number == null ? null : lists.quantity(number.lower());
        int each = quantity == null ? UNCOUNTED : quantity;
        boolean pair = group.lemma().equals("pair") && lists.is("singlepair", inner.lower());
        int factor = times == null ? 1 : times;
        said.count = Math.min(40, pair ? factor : each * factor);
        said.counted = true;
    }

    private void name(Word head, Description said) {
        var label = new StringBuilder();
        boolean names = head.isName() || head.cast() != null;
        for (Word child : head.children()) {
            boolean before = child.index() < head.index();
            boolean part = before && (child.labelled("compound") || child.labelled("nmod") && child.isNoun()) && !child.is("'s");
            if (part && child.cast() == null) {
                compound(child, said, label, names);
            }
        }
        String own = ownName(head, label.length() > 0);
        said.head = own.substring(head.phrase() == null ? 0 : own.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        said.name = names && !own.equals(own.toLowerCase(Locale.ROOT));
        label.append(own);
        said.label = said.cast != null ? said.cast.name() : label.toString();
        said.plural = head.isPlural() && !lists.is("singlepair", head.lower());
    }

    private void compound(Word word, Description said, StringBuilder label, boolean names) {
        said.words.add(word);
        for (Word inner : word.children()) {
            if (inner.index() < word.index() && (inner.labelled("compound", "nmod")) && inner.isNoun()) {
                compound(inner, said, label, names);
            } else if (inner.index() < word.index() && inner.isAdjective()) {
                adjective(inner, said);
            }
        }
        String lower = word.lower();
        if (!names && lists.is("material", lower)) {
            said.material = material(lower);
        } else if (!names && Colours.rgb(lower) != null) {
            said.color = said.color == null ? lower : said.color;
        } else if (!names && lists.is("age", lower)) {
            said.age = lower;
        } else if (lists.quantity(lower) instanceof Integer quantity && !names) {
            said.count = quantity;
            said.counted = true;
        } else if (!names && word.phrase() == null && describes(lower, said.noun)) {
            said.traits.add(lower);
        } else if (!names && word.phrase() == null && (lists.state(lower) != null && meanings.isAdjective(lower) || lists.is("size", lower))) {
            quality(lower, word, said);
        } else if (!names && word.phrase() == null && lower.endsWith("ing") && meanings.doing(lower) > 0.5 && meanings.verb(lower) instanceof String verb) {
            said.doing.add(verb);
            said.traits.add(lower);
        } else if (label.length() < LONGEST_LABEL) {
            label.append(names ? word.text() : word.phrase() == null ? lower : word.phrase()).append(' ');
            if (names || !word.isPlural()) {
                said.marks.add(lower);
            }
        }
    }

    /** The fat of "a fat man": a noun as well, yet no dictionary knows the two as one. */
    private boolean describes(String word, Word noun) {
        Meanings.Kind kind = meanings.kind(noun.lemma());
        boolean living = kind == Meanings.Kind.PERSON || kind == Meanings.Kind.ANIMAL;
        return living && meanings.isAdjective(word) && lists.is("looks", word);
    }

    private String ownName(Word head, boolean compounded) {
        boolean pair = lists.is("pair", head.lower()) && !compounded;
        if (head.isName()) {
            boolean common = !compounded && head.cast() == null && isCommon(head.lower());
            return common ? meanings.singular(head.lower()) : head.text();
        }
        if (pair) {
            return lists.is("singlepair", head.lower()) || head.lower().equals("groceries") ? head.lower() : head.lemma();
        }
        if (head.phrase() != null) {
            return head.phrase();
        }
        if (head.is("people", "persons")) {
            return "person";
        }
        return head.isPlural() || isMistakenPlural(head.lower()) ? singular(head) : head.lower();
    }

    /** A capital letter makes no name of "Garden", and none of a dictionary word at the head of a line. */
    private boolean isCommon(String lower) {
        boolean known = lists.is("femalename", lower) || lists.is("malename", lower);
        return !known && (meanings.isNoun(lower) || meanings.isNoun(meanings.singular(lower))) && !meanings.field(lower).isEmpty()
                || lists.is("places", lower) || lists.is("person", lower) || vocabulary.names(lower) && !known;
    }

    /** "broccolis": no word, but one with an s. */
    private boolean isMistakenPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !meanings.isNoun(word) && meanings.isNoun(word.substring(0, word.length() - 1));
    }

    private String singular(Word word) {
        String lemma = word.lemma();
        if (meanings.isNoun(lemma) || vocabulary.names(lemma)) {
            return lemma;
        }
        String singular = meanings.singular(word.lower());
        if (!singular.equals(word.lower())) {
            return singular;
        }
        return lemma.equals(word.lower()) && lemma.endsWith("s") && lemma.length() > 3 ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private void modifiers(Word head, Description said) {
        for (Word child : head.children()) {
            boolean before = child.index() < head.index();
            if (child.labelled("det", "predet") || child.tag().equals("DT") && before) {
                determiner(child, said);
            } else if (child.labelled("poss")) {
                said.owner = child;
                said.definite = true;
                if (child.tag().equals("PRP$")) {
                    said.words.add(child);
                }
                child.childrenLabelled("case").forEach(said.words::add);
            } else if (before && (child.isAdjective() || child.tag().equals("VBN") || child.tag().equals("VBG") || child.tag().equals("VBD") || child.tag().equals("RB") && child.labelled("nmod")) && !child.labelled("advmod", "nsubj", "advcl")) {
                adjective(child, said);
            } else if (before && child.tag().equals("CD")) {
                number(child, said);
            } else if (child.labelled("neg")) {
                said.negated = true;
                said.words.add(child);
            }
        }
    }

    private void determiner(Word word, Description said) {
        said.words.add(word);
        switch (word.lower()) {
            case "the", "this", "that", "these", "those", "both", "all" -> said.definite = true;
            case "no", "neither" -> said.negated = true;
            case "another" -> {
                said.indefinite = true;
                said.other = true;
            }
            case "a", "an", "each", "every" -> said.indefinite = true;
            default -> said.indefinite |= word.is("some", "any");
        }
        boolean few = word.is("a") && word.head() instanceof Word head && head.children().stream().anyMatch(one -> one.is("few", "dozen", "hundred", "thousand", "couple"));
        if (word.is("a", "an", "another", "one", "each", "every") && !said.counted && !few) {
            said.count = 1;
            said.counted = true;
        }
        if (word.is("both")) {
            said.count = 2;
            said.counted = true;
        }
    }

    private void number(Word word, Description said) {
        said.words.add(word);
        Integer number = lists.quantity(word.lower());
        if (number != null && word.children().stream().anyMatch(one -> one.is("half"))) {
            number = Math.max(1, number / 2);
        }
        word.children().stream().filter(one -> one.index() < word.index()).forEach(said.words::add);
        if (number != null && !(said.counted && said.count > 1)) {
            said.count = number;
            said.counted = true;
            said.indefinite |= !said.definite;
        } else if (number == null) {
            said.traits.add(word.lower());
        }
    }

    void adjective(Word word, Description said) {
        said.words.add(word);
        String lower = word.lower();
        for (Word child : word.children()) {
            boolean more = child.index() < word.index() && (child.isAdjective() || child.labelled("conj", "compound", "nmod"));
            if (more || child.labelled("conj") && (child.isAdjective() || child.isNoun())) {
                adjective(child, said);
            } else if (child.labelled("advmod", "npadvmod", "amod", "punct", "cc", "hmod")) {
                said.words.add(child);
            }
        }
        quality(lower, word, said);
    }

    private void quality(String lower, Word word, Description said) {
        Integer quantity = lists.quantity(lower);
        Lists.Result state = lists.state(lower);
        String color = color(lower);
        if (color != null) {
            if (said.color == null) {
                said.color = color;
            } else {
                said.traits.add(color);
            }
        } else if (lists.is("ordinal", lower)) {
            said.marks.add(lower);
            said.other |= lower.equals("other") && said.indefinite;
            if (lower.endsWith("est")) {
                said.traits.add(lower);
            }
        } else if (quantity != null && !said.counted) {
            said.count = quantity;
            said.counted = true;
        } else if (lists.is("size", lower)) {
            said.size = said.size == null ? lower : said.size;
        } else if (lists.is("material", lower)) {
            said.material = material(lower);
        } else if (lists.is("age", lower) || lower.matches("[a-z0-9]{1,12}-year-old")) {
            said.age = lower;
        } else if (state != null && !lower.equals("dark") && !lower.equals("bright")) {
            said.states.add(state);
        } else if (word.tag().equals("VBG")) {
            said.doing.add(word.lemma());
            said.traits.add(lower);
        } else if (!lists.is("filler", lower)) {
            said.traits.add(lower);
        }
    }

    /** The colour that a word says, also as in "red-coloured" and "greenish-blue"; or null. */
    static @Nullable String color(String word) {
        if (Colours.rgb(word) != null) {
            return word;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            String last = word.substring(hyphen + 1);
            return Colours.rgb(last) != null ? last : last.matches("colou?red") && Colours.rgb(word.substring(0, hyphen)) != null ? word.substring(0, hyphen) : null;
        }
        return null;
    }

    private static String material(String word) {
        return word;
    }

    private void count(Word head, Description said) {
        boolean people = said.kind == Kind.PERSON && lists.is("people", said.head) && !said.name;
        boolean many = head.isPlural() && !lists.is("singlepair", head.lower()) || lists.is("person", head.lower()) && head.is("people");
        if (people && (!said.counted || said.count == 1) || said.name && said.label.toLowerCase(Locale.ROOT).startsWith("team ")) {
            Integer usual = lists.quantity(said.head);
            said.count = usual == null ? UNCOUNTED : usual;
            said.plural = true;
        } else if (!said.counted && many) {
            Integer usual = lists.usual(said.head);
            said.count = usual == null ? UNCOUNTED : usual;
            said.plural = true;
        }
        said.plural |= said.count > 1;
    }

    private Kind kind(Description said) {
        if (said.cast != null) {
            return switch (said.cast.kind()) {
                case "prop", "location" -> Kind.THING;
                default -> isBeast(said.cast.description()) ? Kind.ANIMAL : Kind.PERSON;
            };
        }
        String label = said.label.toLowerCase(Locale.ROOT);
        int space = label.indexOf(' ');
        boolean made = said.material != null || space > 0 && lists.is("artificial", label.substring(0, space));
        Kind listed = listed(label, said.name);
        Kind meant = ofMeaning(label);
        Kind known = listed != null ? listed : meant == Kind.PERSON || meant == Kind.ANIMAL ? meant : listed(said.head, said.name);
        if (known == null) {
            known = meant != null ? meant : ofMeaning(said.head);
        }
        if (known == null) {
            return said.name ? Kind.PERSON : Kind.THING;
        }
        return made && known == Kind.ANIMAL ? Kind.THING : known;
    }

    /** Whether a sheet says first that its character is an animal: "a small brown dog with one ear". */
    private boolean isBeast(String description) {
        String first = description.toLowerCase(Locale.ROOT).strip().split("[^\\p{L} -]|\\b(?:with|who|that|which|from|of|in|and|called|named)\\b", 2)[0].strip();
        String head = meanings.singular(first.substring(first.lastIndexOf(' ') + 1));
        Kind listed = listed(head, false);
        return !head.isEmpty() && (listed == null ? ofMeaning(head) : listed) == Kind.ANIMAL;
    }

    /** @param name whether it is written as a name: Rose is a woman, a rose is not */
    private @Nullable Kind listed(String noun, boolean name) {
        if (name && (lists.is("femalename", noun) || lists.is("malename", noun)) || lists.is("person", noun) || lists.is("people", noun)) {
            return Kind.PERSON;
        }
        return lists.is("thing", noun) ? Kind.THING : lists.is("animal", noun) ? Kind.ANIMAL : null;
    }

    private @Nullable Kind ofMeaning(String noun) {
        return switch (meanings.kind(noun)) {
            case PERSON -> Kind.PERSON;
            case ANIMAL -> Kind.ANIMAL;
            case THING, ABSTRACT -> Kind.THING;
            case UNKNOWN -> null;
        };
    }

    private boolean isConcrete(Description said, Word head) {
        String label = said.label.toLowerCase(Locale.ROOT);
        if (said.cast == null && (lists.is("abstract", label) || lists.is("abstract", said.head))) {
            return false;
        }
        if (said.cast != null || listed(label, said.name) != null || listed(said.head, said.name) != null || lists.is("garment", said.head)) {
            return true;
        }
        if (lists.is("time-noun", said.head) || lists.is("framing", said.head)) {
            return false;
        }
        boolean known = meanings.isNoun(label);
        String noun = known ? label : said.head;
        return switch (meanings.kind(noun)) {
            case PERSON, ANIMAL, THING -> true;
            case UNKNOWN -> said.name || vocabulary.names(label) || Character.isLetter(head.lower().codePointAt(0)) && !head.isVerb() && !meanings.isOtherThanNoun(noun);
            case ABSTRACT -> meanings.concreteness(noun) >= CONCRETE || SHOWN_FIELDS.contains(meanings.field(noun)) && (vocabulary.names(label) || vocabulary.names(said.head) || meanings.field(noun).equals("noun.substance"))
                    || lists.is("places", label);
        };
    }

    private static @Nullable Word child(Word word, String preposition) {
        for (Word child : word.children()) {
            if (child.is(preposition) && child.index() > word.index() && child.child("pobj") != null) {
                return child;
            }
        }
        return null;
    }
}
