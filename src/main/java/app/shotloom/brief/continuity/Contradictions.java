package app.shotloom.brief.continuity;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Holds what a shot says against what the shots before it left. */
final class Contradictions {

    private static final double BEGINNING = 0.05;

    /** @param claim of this shot, @param against what an earlier one left */
    record Found(Claim claim, Fact against) {}

    private final Words words;
    private final Standing before;
    private final Set<String> entering = WordLists.words(String.join(",", WordLists.lines("entering.txt")));
    private final List<Found> found = new ArrayList<>();

    Contradictions(Words words, Standing before) {
        this.words = words;
        this.before = before;
    }

    List<Found> of(Brief brief, List<Claim> opening, Map<String, Entity> met) {
        boolean elsewhere = opening.stream().anyMatch(this::isElsewhere);
        opening.stream().filter(Claim::isSaid).forEach(claim -> check(claim, elsewhere));
        if (!elsewhere) {
            brief.subjects().forEach(subject -> presence(brief, subject, met.get(subject.id()), opening));
        }
        return found;
    }

    private boolean isElsewhere(Claim claim) {
        return claim.attribute().equals("setting")
                && before.of(Entity.SCENE, "setting").stream()
                        .anyMatch(fact -> words.places().exclude(fact.value(), claim.value()));
    }

    private void check(Claim claim, boolean elsewhere) {
        switch (claim.attribute()) {
            case "condition", "light" -> against(claim, words.opposites()::exclude, "condition", "light");
            case "becomes" -> against(claim, String::equals, "condition", "light");
            case "color" -> changedColor(claim);
            case "wears", "without" -> garment(claim);
            case "setting" -> against(claim, (now, then) -> words.places().exclude(then, now), "setting");
            case "time" -> against(claim, (now, then) -> words.times().exclude(then, now), "time");
            default -> {
                if (!elsewhere) {
                    bearing(claim);
                }
            }
        }
    }

    private void bearing(Claim claim) {
        switch (claim.attribute()) {
            case "posture" -> against(claim, (now, then) -> !now.equals(then), "posture");
            case "place" -> jump(claim);
            case "holding" -> taken(claim);
            default -> relation(claim);
        }
    }

    /** @param clash what is said now, what was left */
    private void against(Claim claim, BiPredicate<String, String> clash, String... attributes) {
        before.of(claim.who(), attributes).stream()
                .filter(fact -> clash.test(claim.value(), fact.value()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    private void changedColor(Claim claim) {
        before.of(claim.who(), "color").stream()
                .filter(Fact::said)
                .filter(fact -> !fact.value().equals(claim.value()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    private void garment(Claim claim) {
        before.of(claim.who(), "wears", "without").stream()
                .filter(fact -> Garments.noun(fact.value()).equals(Garments.noun(claim.value())))
                .filter(fact -> !fact.is(claim.attribute()) || Garments.differ(fact.value(), claim.value()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    private void jump(Claim claim) {
        Set<String> sides = Set.of("left", "right");
        before.of(claim.who(), "place").stream()
                .filter(Fact::said)
                .filter(fact -> sides.contains(claim.value()) && sides.contains(fact.value()) && !claim.value().equals(fact.value()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    /** It was in somebody else's hand. */
    private void taken(Claim claim) {
        before.facts().stream()
                .filter(fact -> fact.is("holding") && fact.value().equalsIgnoreCase(claim.value()) && !fact.isOf(claim.who()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    /** It was on the other side; or under what it is on now; or in somebody's hand. */
    private void relation(Claim claim) {
        Integer family = Relations.family(claim.attribute());
        if (family == null) {
            return;
        }
        before.facts().stream()
                .filter(fact -> fact.isOf(claim.who())
                        && family.equals(Relations.family(fact.attribute()))
                        && fact.value().equals(claim.value())
                        && !fact.is(claim.attribute())
                        && (fact.said() || !Relations.isLateral(fact.attribute())))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
        before.facts().stream()
                .filter(fact -> fact.is("holding")
                        && fact.value().equalsIgnoreCase(claim.who().label())
                        && !fact.who().name().equals(claim.value())
                        && !Relations.isLateral(claim.attribute()))
                .findFirst()
                .ifPresent(fact -> add(claim, fact));
    }

    /** Whoever left the picture, or vanished, is not in it when the next shot begins, unless it says how. */
    private void presence(Brief brief, Brief.Subject subject, @Nullable Entity who, List<Claim> opening) {
        if (who == null || comesIn(brief, subject.id())) {
            return;
        }
        List<Fact> gone = new ArrayList<>(before.of(who, "place").stream()
                .filter(fact -> fact.said() && fact.value().startsWith("off-frame"))
                .toList());
        gone.addAll(before.of(who, "presence").stream()
                .filter(fact -> fact.value().equals("disappears"))
                .toList());
        if (gone.isEmpty()) {
            return;
        }
        opening.stream()
                .filter(claim -> claim.who().is(who) && claim.isSaid())
                .filter(claim -> claim.attribute().equals("place") || claim.attribute().equals("posture") || Relations.isOne(claim.attribute()))
                .findFirst()
                .ifPresent(claim -> add(new Claim(who, "presence", "there", claim.sentence()), gone.getFirst()));
    }

    private boolean comesIn(Brief brief, String subject) {
        return brief.relations().stream()
                        .anyMatch(relation -> relation.subject().equals(subject)
                                && relation.relation() == Where.OFF_FRAME
                                && relation.startSeconds() <= BEGINNING)
                || brief.states().stream()
                        .anyMatch(state -> state.subject().equals(subject) && state.attribute().equals("presence"))
                || brief.beats().stream()
                        .anyMatch(beat -> beat.subject().equals(subject) && entering.contains(beat.action()));
    }

    private void add(Claim claim, Fact fact) {
        boolean known = found.stream()
                .anyMatch(each -> each.claim().who().is(claim.who())
                        && each.claim().attribute().equals(claim.attribute())
                        && each.claim().value().equals(claim.value()));
        if (!known && !isMirrored(claim)) {
            found.add(new Found(claim, fact));
        }
    }

    /** Ana left of Ben is Ben right of Ana: said once. */
    private boolean isMirrored(Claim claim) {
        String reversed = Relations.reversed(claim.attribute());
        return reversed != null
                && found.stream()
                        .anyMatch(each -> each.claim().attribute().equals(reversed)
                                && each.claim().value().equals(claim.who().name())
                                && each.claim().who().name().equals(claim.value()));
    }
}
