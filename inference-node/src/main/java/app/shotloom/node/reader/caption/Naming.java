package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Brief.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What subjects are called: in full when they are first spoken of, in short from then on. */
final class Naming {
    private static final Subject SOMETHING = new Subject(
            "", "thing", Brief.Kind.THING, null, 1, null, null, null, null, List.of("other"), "", List.of());

    private final Brief brief;
    private final Set<String> introduced = new HashSet<>();

    Naming(Brief brief) {
        this.brief = brief;
    }

    boolean isKnown(String id) {
        return introduced.contains(id);
    }

    /** Whether verbs and "are" take the plural. */
    boolean isPlural(String id) {
        Subject subject = subject(id);
        return subject.count() > 1 || subject.characterId() == null && Inflection.isOwnPlural(subject.label());
    }

    String name(String id) {
        Subject subject = subject(id);
        if (subject.characterId() != null) {
            introduced.add(id);
            return subject.label();
        }
        return introduced.add(id) ? full(subject) : brief(subject);
    }

    /** "themselves" for who acts on who they are. */
    String object(String id, String actor) {
        boolean person = subject(id).kind() == Brief.Kind.PERSON;
        return id.equals(actor) ? isPlural(id) || person ? "themselves" : "itself" : name(id);
    }

    Subject subject(String id) {
        return brief.subjects().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> SOMETHING);
    }

    private String full(Subject subject) {
        String described = described(subject);
        boolean many = subject.count() > 1;
        boolean bare = !many && Inflection.isOwnPlural(subject.label());
        String head = many ? Inflection.number(subject.count()) + " " + described : bare ? described : Inflection.withArticle(described);
        return head + worn(subject) + parts(subject);
    }

    private static String described(Subject subject) {
        String noun = subject.count() > 1 ? Inflection.plural(subject.label()) : subject.label();
        List<String> words = new ArrayList<>();
        subject.traits().stream().filter(trait -> !trait.contains(" ")).limit(4).forEach(words::add);
        Stream.of(subject.size(), subject.age(), subject.color(), subject.material()).filter(Objects::nonNull).forEach(words::add);
        words.removeIf(word -> noun.toLowerCase(java.util.Locale.ROOT).contains(word.toLowerCase(java.util.Locale.ROOT)));
        words.add(noun);
        return String.join(" ", new ArrayList<>(new java.util.LinkedHashSet<>(words)));
    }

    private static String worn(Subject subject) {
        return subject.clothing().isBlank() ? "" : " wearing " + Clothes.said(subject.clothing());
    }

    private static String parts(Subject subject) {
        List<String> parts = subject.parts().stream()
                .map(part -> "the " + part.part() + " of " + Inflection.withArticle(part.of()))
                .toList();
        return parts.isEmpty() ? "" : " with " + Inflection.list(parts);
    }

    /** "the gulls"; "the red cup" where there is another cup. */
    private String brief(Subject subject) {
        List<Subject> alike = brief.subjects().stream().filter(one -> one.label().equals(subject.label())).toList();
        String noun = subject.count() > 1 ? Inflection.plural(subject.label()) : subject.label();
        if (alike.size() == 1) {
            return "the " + noun;
        }
        String color = subject.color();
        boolean told = color != null && alike.stream().filter(one -> color.equals(one.color())).count() == 1;
        return "the " + (told ? color : ordinal(alike.indexOf(subject), alike.size())) + " " + noun;
    }

    private static String ordinal(int index, int of) {
        List<String> words = List.of("first", "second", "third", "fourth", "fifth");
        return index == 1 && of == 2 ? "other" : words.get(Math.min(index, words.size() - 1));
    }
}
