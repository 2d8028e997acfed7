package app.shotloom.brief.continuity;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is so between two shots of a scene. */
final class Standing {

    private static final String NEWCOMER = "(?:another|an other|a second|a different|a new|the other)";
    private static final String INDEFINITE = "(?:an?|some|another|one|two|three|four|five|several|many)";

    private final Words words;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Entity> known = new LinkedHashMap<>();

    Standing(Words words) {
        this.words = words;
    }

    List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    List<Fact> of(Entity who, String... attributes) {
        return facts.values().stream()
                .filter(fact -> fact.isOf(who) && fact.is(attributes))
                .toList();
    }

    /**
     * Whom each subject of a shot means: the one of that sheet or noun, unless the words speak of another one. Of several by
     * one noun the first is followed; others are not in the answer.
     */
    Map<String, Entity> meet(Brief brief, String prompt) {
        Map<String, Entity> met = new LinkedHashMap<>();
        for (Brief.Subject subject : brief.subjects()) {
            Entity who = resolve(Entity.of(subject));
            if (met.values().stream().noneMatch(who::is) && !isAnother(subject, who, prompt)) {
                met.put(subject.id(), who);
            }
        }
        return met;
    }

    private Entity resolve(Entity named) {
        if (known.containsKey(named.name())) {
            return named;
        }
        List<Entity> perhaps = known.values().stream().filter(named::mayBe).toList();
        return perhaps.size() == 1 ? perhaps.getFirst() : named;
    }

    /** People and animals without a sheet are others when they come with an indefinite article. */
    private boolean isAnother(Brief.Subject subject, Entity who, String prompt) {
        if (who.isSheet() || !known.containsKey(who.name())) {
            return false;
        }
        String article = subject.kind() == Brief.Kind.THING ? NEWCOMER : INDEFINITE;
        return Pattern.compile("\\b" + article + "\\s+(?:\\w+\\s+){0,3}" + Pattern.quote(subject.label()), Pattern.CASE_INSENSITIVE)
                .matcher(prompt)
                .find();
    }

    /** What a shot leaves so, in the order of time. */
    void leave(Collection<Entity> met, List<Claim> closing, ShotId shot) {
        met.forEach(who -> known.putIfAbsent(who.name(), who));
        forgetPlaces(closing);
        letGo(met, closing);
        standElsewhere(met);
        closing.forEach(claim -> put(claim, shot));
    }

    /** Elsewhere, nobody stands where they stood. */
    private void forgetPlaces(List<Claim> closing) {
        boolean elsewhere = closing.stream()
                .filter(claim -> claim.attribute().equals("setting"))
                .anyMatch(claim -> of(Entity.SCENE, "setting").stream()
                        .anyMatch(fact -> words.places().exclude(fact.value(), claim.value())));
        if (elsewhere) {
            facts.values().removeIf(fact ->
                    fact.is("place", "posture") || Relations.isOne(fact.attribute()));
        }
    }

    /** Both are there, and the one does not hold the other any more. */
    private void letGo(Collection<Entity> met, List<Claim> closing) {
        Set<String> there = new HashSet<>();
        met.forEach(who -> there.add(who.label().toLowerCase(Locale.ROOT)));
        facts.values().removeIf(fact -> fact.is("holding")
                && met.stream().anyMatch(fact::isOf)
                && there.contains(fact.value().toLowerCase(Locale.ROOT))
                && closing.stream().noneMatch(claim -> claim.attribute().equals("holding")
                        && claim.who().is(fact.who())
                        && claim.value().equalsIgnoreCase(fact.value())));
    }

    /** People and animals do not stay on what they were on, when it is not said again. */
    private void standElsewhere(Collection<Entity> met) {
        facts.values().removeIf(fact -> fact.who().isAlive()
                && met.stream().anyMatch(fact::isOf)
                && Relations.isOne(fact.attribute())
                && !Relations.isLateral(fact.attribute()));
    }

    private void put(Claim claim, ShotId shot) {
        Fact fact = new Fact(claim.who(), claim.attribute(), claim.value(), shot, claim.isSaid());
        if (claim.attribute().equals("condition") || claim.attribute().equals("light")) {
            facts.values().removeIf(other -> other.isOf(claim.who())
                    && other.is("condition", "light")
                    && words.opposites().exclude(other.value(), claim.value()));
        }
        String slot = slot(fact);
        Fact before = facts.get(slot);
        if (before == null || !before.says(fact)) {
            facts.remove(slot);
            facts.put(slot, fact);
        }
    }

    private static String slot(Fact fact) {
        String what = switch (fact.attribute()) {
            case "condition" -> "condition " + fact.value();
            case "wears", "without" -> "garment " + Garments.noun(fact.value());
            case "holding" -> "holding " + fact.value();
            default -> {
                Integer family = Relations.family(fact.attribute());
                yield family == null ? fact.attribute() : "family " + family + " " + fact.value();
            }
        };
        return fact.who().name() + "\n" + what;
    }

    @Nullable Entity named(String name) {
        return known.get(name);
    }
}
