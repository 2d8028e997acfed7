package app.shotloom.node.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things named so far: each once, however often it is named. */
final class ThingList {
    /** As many as a picture can show; the rest are named as not depicted. */
    private static final int MOST = 24;

    private static final int UNCOUNTED = 3;

    private final Lookup lookup;
    private final Set<String> dropped;
    private final List<Thing> things = new ArrayList<>();
    private int instances;

    ThingList(Lookup lookup, Set<String> dropped) {
        this.lookup = lookup;
        this.dropped = dropped;
    }

    List<Thing> all() {
        return things;
    }

    /** The id of what a noun names, which is new unless it was named before; null when it cannot be shown. */
    @Nullable String refer(Mark.Noun noun, boolean ofSomething) {
        Thing before = before(noun);
        if (before != null) {
            return before.id();
        }
        boolean scenery = lookup.is("scenery", noun.label()) && !noun.person() && noun.member() == null && noun.color() == null;
        if (scenery) {
            return null;
        }
        boolean onlyMeasures = ofSomething && !noun.drawable() && noun.member() == null && !noun.person();
        int count = count(noun);
        if (onlyMeasures) {
            return null;
        }
        if (instances >= MOST || !noun.person() && lookup.is("body", noun.label()) && !noun.drawable()) {
            dropped.add(noun.label());
            return null;
        }
        count = Math.min(count, MOST - instances);
        instances += count;
        String id = "s" + (things.size() + 1);
        String label = noun.member() == null ? noun.label() : noun.member().name();
        things.add(new Thing(
                id, label, noun.person(), noun.member(), count, noun.color(), noun.traits(), ""));
        return id;
    }

    /** Someone else of the same kind, as "another" asks for. */
    @Nullable String anotherLike(List<String> ids) {
        Thing like = ids.isEmpty() ? null : find(ids.getLast());
        if (like == null || instances >= MOST) {
            return null;
        }
        String id = "s" + (things.size() + 1);
        things.add(new Thing(id, like.label(), like.person(), null, 1, null, List.of("other"), ""));
        instances++;
        return id;
    }

    /** Who or what was last named before something that "him", "her", "it" or "them" can mean; null when nothing was. */
    @Nullable String meant(String pronoun, @Nullable String before) {
        for (Thing thing : things.reversed()) {
            boolean fits = switch (pronoun) {
                case "it" -> !thing.person() && thing.count() == 1;
                case "them" -> thing.count() > 1;
                default -> thing.person() && thing.count() == 1;
            };
            if (fits && !thing.id().equals(before)) {
                return thing.id();
            }
        }
        return null;
    }

    void paint(@Nullable String id, String color) {
        replace(id, thing -> thing.color() == null ? with(thing, color, thing.clothing()) : thing);
    }

    boolean isPerson(String id) {
        Thing thing = find(id);
        return thing != null && thing.person();
    }

    /** Whether "of" something only says more of what was named, as coffee does of a cup. */
    boolean absorbs(@Nullable String id, Mark.Noun noun) {
        Thing thing = find(id);
        if (thing == null || noun.member() != null || noun.person() || !lookup.is("vessel", thing.label())) {
            return false;
        }
        if (!noun.drawable()) {
            dropped.add(noun.label());
        }
        return true;
    }

    /** Whether a noun is something that the person named before has on. */
    boolean wears(@Nullable String id, Mark.Noun noun) {
        Thing thing = find(id);
        boolean garment = lookup.is("garment", noun.label()) || lookup.is("garment", noun.label() + "s");
        boolean body = lookup.is("body", noun.label());
        if (thing == null || !(garment && thing.person() || body)) {
            return false;
        }
        String piece = ((noun.color() == null ? "" : noun.color() + " ") + String.join(" ", noun.traits()) + " " + noun.label())
                .replaceAll(" +", " ")
                .strip();
        String worn = thing.clothing().isEmpty() ? piece : thing.clothing() + ", " + piece;
        replace(id, one -> with(one, one.color(), worn));
        if (body && !thing.person()) {
            dropped.add(noun.label());
        }
        return true;
    }

    private @Nullable Thing before(Mark.Noun noun) {
        if (noun.other()) {
            return null;
        }
        for (Thing thing : things) {
            boolean sameMember = noun.member() != null && noun.member().equals(thing.member());
            boolean sameNoun = noun.member() == null && noun.definite() && isCalled(thing, noun.label());
            if (sameMember || sameNoun) {
                return thing;
            }
        }
        return null;
    }

    /** "the ball" may be the rubber ball named before. */
    private static boolean isCalled(Thing thing, String label) {
        return thing.label().equals(label) || thing.label().endsWith(" " + label);
    }

    private static int count(Mark.Noun noun) {
        if (noun.count() != null) {
            return noun.plural() && noun.count() == 1 ? UNCOUNTED : noun.count();
        }
        return noun.plural() ? UNCOUNTED : 1;
    }

    private @Nullable Thing find(@Nullable String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst().orElse(null);
    }

    private void replace(@Nullable String id, java.util.function.UnaryOperator<Thing> change) {
        things.replaceAll(thing -> thing.id().equals(id) ? change.apply(thing) : thing);
    }

    private static Thing with(Thing thing, @Nullable String color, String clothing) {
        return new Thing(
                thing.id(),
                thing.label(),
                thing.person(),
                thing.member(),
                thing.count(),
                color,
                thing.traits(),
                clothing);
    }
}
