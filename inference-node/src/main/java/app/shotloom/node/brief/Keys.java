package app.shotloom.node.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names by which {@link Correction}s find the parts of a brief again. */
public final class Keys {
    private final Brief brief;
    private final Map<String, String> bySubject = new HashMap<>();

    private Keys(Brief brief) {
        this.brief = brief;
        List<String> keys = numbered(brief.subjects(), Brief.Subject::label);
        for (int i = 0; i < keys.size(); i++) {
            bySubject.put(brief.subjects().get(i).id(), keys.get(i));
        }
    }

    public static Keys of(Brief brief) {
        return new Keys(brief);
    }

    /** Of each subject, in the order of the brief. */
    public List<String> subjects() {
        return numbered(brief.subjects(), Brief.Subject::label);
    }

    /** Of each relation, in the order of the brief. */
    public List<String> relations() {
        return numbered(brief.relations(), one -> subject(one.subject()) + "/" + one.relation().code());
    }

    /** Of each beat, in the order of the brief. */
    public List<String> beats() {
        return numbered(brief.beats(), one -> subject(one.subject()) + "/" + one.action());
    }

    /** Of each state, in the order of the brief. */
    public List<String> states() {
        return numbered(brief.states(), one -> subject(one.subject()) + "/" + one.attribute());
    }

    /** The id of the subject with a key, or null when there is none. */
    public @Nullable String id(String key) {
        for (Brief.Subject subject : brief.subjects()) {
            if (subject(subject.id()).equals(key)) {
                return subject.id();
            }
        }
        return null;
    }

    private String subject(String id) {
        return bySubject.getOrDefault(id, "");
    }

    private static <T> List<String> numbered(List<T> list, Function<T, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (T one : list) {
            int number = counts.merge(name.apply(one), 1, Integer::sum);
            keys.add(number == 1 ? name.apply(one) : name.apply(one) + "#" + number);
        }
        return keys;
    }
}
