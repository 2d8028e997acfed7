package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.grammar.Entity.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody and everything named so far, and who a name, "the dog" or "she" means. */
final class Company {
    private static final int MOST = 60;

    private final Lists lists;
    private final Meanings meanings;
    private final List<Entity> all = new ArrayList<>();
    private List<Entity> together = List.of();
    private int togetherAt;
    private int clock;
    private int instances;

    Company(Lists lists, Meanings meanings) {
        this.lists = lists;
        this.meanings = meanings;
    }

    List<Entity> all() {
        return all;
    }

    /** Who or what a phrase means: somebody known, or somebody new; null when there is no room for more. */
    @Nullable Entity refer(Description said) {
        clock++;
        Entity known = find(said);
        if (known != null) {
            known.mentioned = clock;
            known.add(said);
            return known;
        }
        if (instances >= MOST) {
            return null;
        }
        said.count = Math.max(1, Math.min(said.count, MOST - instances));
        instances += said.count;
        Entity fresh = new Entity("s" + (all.size() + 1), said, gender(said));
        fresh.mentioned = clock;
        all.add(fresh);
        return fresh;
    }

    /** One more like somebody, as "another" asks for. */
    Entity another(Entity like, Description said) {
        said.label = like.label;
        said.head = like.head;
        said.kind = like.kind;
        said.marks.add("other");
        Entity fresh = new Entity("s" + (all.size() + 1), said, like.gender);
        fresh.mentioned = ++clock;
        instances++;
        all.add(fresh);
        return fresh;
    }

    /** What has been named by a phrase before, or null. */
    @Nullable Entity find(Description said) {
        var member = said.cast;
        if (member != null) {
            return first(one -> one.cast != null && one.cast.characterId().equals(member.characterId()));
        }
        if (said.name) {
            return first(one -> isNamed(one, said.label));
        }
        if (said.other || said.indefinite) {
            return null;
        }
        Entity same = first(one -> isSame(one, said));
        if (same != null || !said.definite) {
            return same;
        }
        return first(one -> isKindOf(one, said));
    }

    void acts(List<Entity> subjects) {
        clock++;
        subjects.forEach(one -> {
            one.acted = clock;
            one.mentioned = clock;
        });
        if (subjects.size() > 1) {
            together = List.copyOf(subjects);
            togetherAt = clock;
        }
    }

    /** Gives somebody one more name: "a girl named Emily". */
    void name(Entity one, String name) {
        one.names.add(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (one.gender == Gender.UNKNOWN) {
            one.gender = gender(lower, lower);
        }
    }

    /** Who a pronoun means; empty when nobody fits. {@code not} is the subject that an object cannot be. */
    List<Entity> meant(String pronoun, boolean subject, List<Entity> not) {
        clock++;
        Predicate<Entity> fits = switch (pronoun) {
            case "he", "him", "his", "himself" -> one -> isOne(one, Gender.FEMALE) && one.kind != Kind.THING;
            case "she", "her", "hers", "herself" -> one -> isOne(one, Gender.MALE) && one.kind != Kind.THING;
            case "it", "its", "itself" -> one -> one.count == 1 && !one.isPerson();
            case "they", "them", "their", "themselves", "theirs" -> one -> one.plural || one.isPerson();
            default -> one -> true;
        };
        boolean many = pronoun.startsWith("the");
        Comparator<Entity> recent = subject
                ? Comparator.comparingInt((Entity one) -> Math.max(one.acted * 2, one.mentioned))
                : Comparator.comparingInt((Entity one) -> one.mentioned);
        Entity best = all.stream()
                .filter(fits)
                .filter(one -> !not.contains(one))
                .max(recent)
                .orElse(null);
        if (many && !together.isEmpty() && (best == null || !best.plural || togetherAt >= best.mentioned)
                && together.stream().noneMatch(not::contains)
                && (best == null || !lists.is("neutral", best.head) || together.contains(best))) {
            return together;
        }
        return best == null ? List.of() : List.of(best);
    }

    /** When somebody last was the subject of a clause. */
    int lastActed() {
        return all.stream().mapToInt(one -> one.acted).max().orElse(0);
    }

    /** The last who did something and fits, or null. */
    @Nullable Entity lastActor(Predicate<Entity> fits) {
        return all.stream().filter(fits).max(Comparator.comparingInt(one -> one.acted)).orElse(null);
    }

    /** The animal spoken of last that is none of somebody, or null. */
    @Nullable Entity lastAnimal(List<Entity> not) {
        return first(one -> one.kind == Kind.ANIMAL && one.count == 1 && !not.contains(one));
    }

    private static boolean isOne(Entity one, Gender but) {
        return one.count == 1 && one.gender != but;
    }

    private @Nullable Entity first(Predicate<Entity> fits) {
        return all.stream().filter(fits).max(Comparator.comparingInt(one -> one.mentioned)).orElse(null);
    }

    private static boolean isNamed(Entity one, String name) {
        Set<String> words = Set.of(name.toLowerCase(Locale.ROOT).split(" ")).size() > 0 ? words(name) : Set.of();
        for (String known : one.names) {
            Set<String> others = words(known);
            boolean proper = !known.equals(known.toLowerCase(Locale.ROOT));
            if (proper && (others.containsAll(words) || words.containsAll(others))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String name) {
        return new java.util.TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }

    private static boolean isSame(Entity one, Description said) {
        boolean number = one.plural == said.plural || said.counted && said.count == one.count;
        boolean called = one.label.equals(said.label) || one.names.contains(said.label)
                || one.head.equals(said.head) && (said.marks.isEmpty() || one.marks.containsAll(said.marks));
        return number && called && !differs(one, said);
    }

    private static boolean differs(Entity one, Description said) {
        boolean colors = one.color != null && said.color != null && !one.color.equals(said.color);
        boolean sizes = one.size != null && said.size != null && !one.size.equals(said.size);
        boolean marks = !said.marks.isEmpty() && !one.marks.containsAll(said.marks);
        return colors || sizes || marks;
    }

    /** "the animal" is the dog, "the princess" is Princess Ada. */
    private boolean isKindOf(Entity one, Description said) {
        if (one.plural != said.plural || one.kind != said.kind || !said.marks.isEmpty() || differs(one, said)) {
            return false;
        }
        boolean titled = one.names.stream().anyMatch(name -> words(name).contains(said.head));
        boolean general = said.kind != Kind.PERSON && meanings.isNoun(one.head) && meanings.isA(one.head).contains(said.head)
                || said.kind == Kind.PERSON && lists.is("neutral", said.head);
        Gender gender = gender(said);
        boolean person = one.isPerson() && one.names.size() > 0 && isProper(one) && gender != Gender.UNKNOWN && gender == one.gender;
        return titled || general || person;
    }

    private static boolean isProper(Entity one) {
        return one.names.stream().anyMatch(name -> !name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private Gender gender(Description said) {
        if (said.kind == Kind.THING) {
            return Gender.UNKNOWN;
        }
        return gender(said.head, said.label.toLowerCase(Locale.ROOT));
    }

    private Gender gender(String head, String label) {
        String first = label.contains(" ") ? label.substring(0, label.indexOf(' ')) : label;
        for (String word : List.of(head, label, first)) {
            if (lists.is("female", word) || lists.is("femalename", word)) {
                return Gender.FEMALE;
            }
            if (lists.is("male", word) || lists.is("malename", word)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
