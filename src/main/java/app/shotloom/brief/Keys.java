package app.shotloom.brief;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names the parts of a brief so that a {@link Correction} finds them again after another reading. The rule is stated in
 * the contract's README: {@code cookie}, {@code cookie#2}, {@code Mia/walk}, {@code Mia/walk#2}.
 */
public final class Keys {

    private final Brief brief;

    private Keys(Brief brief) {
        this.brief = brief;
    }

    public static Keys of(Brief brief) {
        return new Keys(brief);
    }

    /** The key of the subject with this id; null when there is none. */
    public @Nullable String subject(String id) {
        List<Brief.Subject> all = brief.subjects();
        return all.stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .map(subject -> numbered(subject.label(), all, subject, Brief.Subject::label))
                .orElse(null);
    }

    public String of(Brief.Relation relation) {
        return numbered(plain(relation), brief.relations(), relation, this::plain);
    }

    public String of(Brief.Beat beat) {
        return numbered(plain(beat), brief.beats(), beat, this::plain);
    }

    public String of(Brief.State state) {
        return numbered(plain(state), brief.states(), state, this::plain);
    }

    private String plain(Brief.Relation relation) {
        return subject(relation.subject()) + "/" + relation.relation().code();
    }

    private String plain(Brief.Beat beat) {
        return subject(beat.subject()) + "/" + beat.action();
    }

    private String plain(Brief.State state) {
        return subject(state.subject()) + "/" + state.attribute();
    }

    private static <T> String numbered(String plain, List<T> all, T one, Function<T, String> name) {
        long before = all.stream()
                .takeWhile(other -> other != one)
                .filter(other -> name.apply(other).equals(plain))
                .count();
        return before == 0 ? plain : plain + "#" + (before + 1);
    }
}
