package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Brief.Subject;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What subjects are called: in full when they are first spoken of, by a pronoun while no other can be meant by it, and
 * in short otherwise.
 */
final class Naming {
    private static final Subject SOMETHING = new Subject(
            "", "thing", Brief.Kind.THING, null, 1, null, null, null, null, List.of("other"), "", List.of());

    private final Brief brief;
    private final List<CastMember> cast;
    private final Set<String> introduced = new HashSet<>();
    private Set<String> before = Set.of();
    private Set<String> here = new LinkedHashSet<>();

    Naming(Brief brief, List<CastMember> cast) {
        this.brief = brief;
        this.cast = cast;
    }

    /** Begins a sentence: pronouns reach back to the one before. */
    void sentence() {
        before = here;
        here = new LinkedHashSet<>();
    }

    /** Whether verbs and "are" take the plural. */
    boolean isPlural(String id) {
        Subject subject = subject(id);
        return subject.count() > 1 && !isGroup(subject) || subject.characterId() == null && Inflection.isOwnPlural(subject.label());
    }

    /** By its noun. */
    String name(String id) {
        here.add(id);
        Subject subject = subject(id);
        if (subject.characterId() != null || subject.kind() == Brief.Kind.PERSON && subject.count() == 1 && isName(subject.label())) {
            introduced.add(id);
            return subject.label();
        }
        List<Subject> same = alike(subject);
        boolean first = introduced.add(id);
        if (first && same.size() == 2 && isAlike(same.getFirst(), same.getLast()) && subject.count() == 1 && !Nouns.isMass(subject.label())) {
            boolean other = introduced.contains(same.get(same.getFirst().id().equals(id) ? 1 : 0).id());
            return other ? "the other" + (before.isEmpty() ? "" : " " + subject.label()) : "one " + described(subject) + worn(subject) + parts(subject);
        }
        return first ? full(subject) : brief(subject, same);
    }

    /** Several that one noun names together, as a couple and an orchestra are. */
    private static boolean isGroup(Subject subject) {
        return Nouns.isGroup(subject.label());
    }

    private static boolean isName(String label) {
        return label.matches("(?:\\p{Lu}[\\p{L}'.-]*(?: |$))+");
    }

    /** As what a clause is about: "she" where that is clear. */
    String about(String id) {
        String pronoun = clear(id);
        here.add(id);
        return pronoun.isEmpty() ? name(id) : pronoun;
    }

    /** As what is acted on: "her", "it"; "themselves" for who acts on who they are, "each other" when they are two or more. */
    String object(String id, String actor) {
        String pronoun = pronoun(id);
        if (id.equals(actor)) {
            return subject(id).count() > 1 ? "each other" : switch (pronoun) {
                case "he" -> "himself";
                case "she" -> "herself";
                case "it" -> "itself";
                default -> "themselves";
            };
        }
        String clear = clear(id);
        if (clear.isEmpty()) {
            return name(id);
        }
        here.add(id);
        return switch (clear) {
            case "he" -> "him";
            case "she" -> "her";
            case "they" -> "them";
            default -> clear;
        };
    }

    private String clear(String id) {
        String pronoun = pronoun(id);
        Set<String> spoken = new HashSet<>(before);
        spoken.addAll(here);
        boolean only = spoken.contains(id) && spoken.stream().allMatch(one -> one.equals(id) || !pronoun(one).equals(pronoun));
        return only ? pronoun : "";
    }

    private String pronoun(String id) {
        return Nouns.pronoun(subject(id), isPlural(id), cast);
    }

    Subject subject(String id) {
        return brief.subjects().stream().filter(one -> one.id().equals(id)).findFirst().orElse(SOMETHING);
    }

    private List<Subject> alike(Subject subject) {
        return brief.subjects().stream().filter(one -> one.label().equals(subject.label())).toList();
    }

    private static boolean isAlike(Subject one, Subject other) {
        return one.count() == other.count() && one.characterId() == null && other.characterId() == null && one.clothing().equals(other.clothing())
                && one.parts().equals(other.parts()) && described(one).equals(described(other));
    }

    private static String full(Subject subject) {
        String described = described(subject);
        boolean many = subject.count() > 1 && !isGroup(subject);
        boolean bare = !many && (Inflection.isOwnPlural(subject.label()) || Nouns.isMass(subject.label()));
        String head = many ? Inflection.number(subject.count()) + " " + described : bare ? described : Inflection.withArticle(described);
        return head + having(subject) + worn(subject) + parts(subject);
    }

    /** What only several words say of it: "of red wine", "with a long white beard", "covered with snow". */
    private static String having(Subject subject) {
        List<String> has = new ArrayList<>();
        var said = new StringBuilder();
        for (String trait : subject.traits()) {
            boolean several = trait.contains(" ");
            if (several && trait.matches("(?:of|reading|named|full|covered|filled|made|afraid|tired|proud|lined|decorated|surrounded|dressed|built|carved|topped|laced|coated|wrapped|draped|adorned|packed|loaded|stuffed|crowded|inhabited|lit|clothed)\\b.*")) {
                said.append(' ').append(trait);
            } else if (several || Nouns.isHad(trait)) {
                has.add(Nouns.isMass(trait) || trait.matches(".*[^s]s$|.*(?:feet|teeth|hair|fur)$|(?:a|an|the|no|two|three|four|five|six|its|his|her|their|one|big|small) .*s") || trait.matches("(?:a|an|the|its|his|her|their) .*") ? trait : Inflection.withArticle(trait));
            }
        }
        return (has.isEmpty() ? "" : " with " + Inflection.list(has)) + said;
    }

    private static String described(Subject subject) {
        String noun = noun(subject);
        List<String> words = new ArrayList<>();
        Stream.of(subject.size()).filter(Objects::nonNull).forEach(words::add);
        subject.traits().stream().filter(trait -> !trait.contains(" ") && !trait.endsWith("ier") && !Nouns.isHad(trait)).limit(4).forEach(words::add);
        Stream.of(subject.age(), subject.color(), subject.material()).filter(Objects::nonNull).forEach(words::add);
        words.removeIf(word -> noun.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        words.add(noun);
        return String.join(" ", new ArrayList<>(new LinkedHashSet<>(words)));
    }

    private static String noun(Subject subject) {
        return subject.count() > 1 && !isGroup(subject) && !Nouns.isMass(subject.label()) ? Inflection.plural(subject.label()) : subject.label();
    }

    private static String worn(Subject subject) {
        return subject.clothing().isBlank() ? "" : " in " + Clothes.said(subject.clothing());
    }

    private static String parts(Subject subject) {
        List<String> parts = subject.parts().stream()
                .map(part -> "the " + part.part() + " of " + Inflection.withArticle(part.of()))
                .toList();
        return parts.isEmpty() ? "" : " with " + Inflection.list(parts);
    }

    /** "the gulls"; "the red cup" where there is another cup. */
    private static String brief(Subject subject, List<Subject> alike) {
        if (alike.size() == 1) {
            return "the " + noun(subject);
        }
        String color = subject.color();
        boolean told = color != null && alike.stream().filter(one -> color.equals(one.color())).count() == 1;
        return "the " + (told ? color : ordinal(alike.indexOf(subject), alike.size())) + " " + noun(subject);
    }

    private static String ordinal(int index, int of) {
        List<String> words = List.of("first", "second", "third", "fourth", "fifth");
        return index == 1 && of == 2 ? "other" : words.get(Math.min(index, words.size() - 1));
    }
}
