package app.shotloom.cast;

import app.shotloom.cast.CastBook.InShot;
import app.shotloom.cast.CastBook.Pair;
import app.shotloom.cast.CastBook.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shot's cast while the relations that hold there are obeyed, the widest first. */
final class Scenery {

    private final Map<CharacterId, Shown> shown;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Character> brought = new HashSet<>();
    private final boolean styleIsSaid;
    private @Nullable Character style;
    private @Nullable Character place;

    /** @param style that the words name; it stands */
    Scenery(Map<CharacterId, Shown> shown, @Nullable Character style) {
        this.shown = shown;
        this.style = style;
        this.styleIsSaid = style != null;
    }

    void obey(Relation relation, @Nullable Character subject, @Nullable Character object) {
        if (subject == null) {
            return;
        }
        Shown one = shown.get(subject.id());
        switch (relation.kind()) {
            case DRAWS -> style = styleIsSaid ? style : subject;
            case WEARS -> wear(one, object);
            case HOLDS -> hold(one, object);
            case IS_IN -> place(one, object);
            case STANDS_WITH -> stand(one, object);
            case OWNS, RELATED -> {}
        }
    }

    private void wear(@Nullable Shown one, @Nullable Character garment) {
        if (one != null && garment != null) {
            Character sheet = one.sheet();
            brought.add(garment);
            String worn = Clothing.with(sheet.appearance().clothing(), garment.spoken());
            put(one.with(sheet.wearing(worn), one.held(), "wears " + garment.spoken()));
        }
    }

    /** Where the words speak of the thing as well, it is that one that is held. */
    private void hold(@Nullable Shown one, @Nullable Character thing) {
        if (one == null || thing == null) {
            return;
        }
        boolean there = shown.containsKey(thing.id());
        brought.add(thing);
        if (there) {
            pairs.add(new Pair(thing, "held-by", one.sheet()));
        }
        put(one.with(one.sheet(), there ? one.held() : added(one.held(), thing), "holds " + thing.spoken()));
    }

    private void place(@Nullable Shown one, @Nullable Character location) {
        boolean said = shown.values().stream().anyMatch(each -> each.sheet().kind() == SheetKind.LOCATION);
        if (one != null && location != null && !said) {
            place = location;
            brought.add(location);
            put(one.with(one.sheet(), one.held(), "is in " + location.name() + ": " + location.description()));
        }
    }

    private void stand(@Nullable Shown one, @Nullable Character other) {
        Shown company = other == null ? null : shown.get(other.id());
        if (one != null && company != null) {
            pairs.add(new Pair(one.sheet(), "next-to", company.sheet()));
            put(one.with(one.sheet(), one.held(), "stands with " + company.sheet().name()));
        }
    }

    private void put(Shown one) {
        shown.put(one.sheet().id(), one);
    }

    private static List<Character> added(List<Character> all, Character one) {
        List<Character> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    InShot inShot() {
        return new InShot(List.copyOf(shown.values()), style, place, pairs, brought);
    }
}
