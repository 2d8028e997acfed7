package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things that are where the shot happens, whatever part of the sentence they are: who cleans the kitchen is in it, and
 * the floor that is swept belongs to the set.
 */
final class Premises {
    /** Nobody is left of the place that they are in. */
    private static final Set<Where> APART = Set.of(Where.LEFT_OF, Where.RIGHT_OF, Where.ABOVE, Where.BELOW, Where.IN_FRONT_OF, Where.BEHIND);

    private final Lists lists;
    private final Vocabulary vocabulary;
    private final Set<String> left = new HashSet<>();
    private @Nullable String place;

    private Premises(Lists lists, Vocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    /** The account without them, and with their place as the setting where {@code open} says that none was named. */
    static Grammar.Account settled(Grammar.Account account, boolean open, Lists lists, Vocabulary vocabulary) {
        var premises = new Premises(lists, vocabulary);
        account.subjects().forEach(subject -> premises.look(subject, account));
        return premises.left.isEmpty() ? account : premises.without(account, open);
    }

    private void look(Brief.Subject subject, Grammar.Account account) {
        boolean plain = subject.kind() == Brief.Kind.THING && subject.characterId() == null && subject.color() == null && subject.material() == null;
        boolean changes = account.states().stream()
                .anyMatch(state -> state.subject().equals(subject.id()) && !state.value().equals("clean") && !state.value().equals("dirty"));
        boolean placed = account.relations().stream().anyMatch(one -> APART.contains(one.relation()) && (one.subject().equals(subject.id()) || subject.id().equals(one.object())));
        if (!plain || changes || placed) {
            return;
        }
        int space = subject.label().lastIndexOf(' ');
        if (lists.is("flooring", subject.label().substring(space + 1))) {
            leave(subject, space < 0 ? null : subject.label().substring(0, space));
        } else if (lists.is("places", subject.label()) && !lists.is("outside", subject.label()) && !vocabulary.names(subject.label()) && subject.count() == 1) {
            leave(subject, subject.label());
        }
    }

    private void leave(Brief.Subject subject, @Nullable String where) {
        left.add(subject.id());
        if (place == null && where != null && lists.is("places", where)) {
            place = where;
        }
    }

    private Grammar.Account without(Grammar.Account account, boolean open) {
        return new Grammar.Account(
                open && place != null ? place : account.setting(),
                account.subjects().stream().filter(subject -> !left.contains(subject.id())).toList(),
                account.relations().stream()
                        .filter(one -> !left.contains(one.subject()) && (one.object() == null || !left.contains(one.object())))
                        .toList(),
                account.beats().stream().filter(beat -> !left.contains(beat.subject())).map(this::without).toList(),
                account.states().stream().filter(state -> !left.contains(state.subject())).toList(),
                account.absent(),
                account.undepicted());
    }

    private Brief.Beat without(Brief.Beat beat) {
        return new Brief.Beat(
                beat.id(),
                beat.subject(),
                beat.action(),
                kept(beat.object()),
                kept(beat.recipient()),
                beat.manner(),
                beat.startSeconds(),
                beat.endSeconds(),
                beat.words());
    }

    private @Nullable String kept(@Nullable String id) {
        return id == null || left.contains(id) ? null : id;
    }
}
