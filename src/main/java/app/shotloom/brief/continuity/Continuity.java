package app.shotloom.brief.continuity;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through a scene shot by shot, in order, and knows at each cut what is so. */
public final class Continuity {

    /** As many as a node is told of. */
    private static final int MOST_CARRIED = 400;

    private static final Set<String> CARRIED = Set.of(
            "condition", "color", "material", "size", "light", "form", "presence", "posture", "expression", "wears",
            "without", "holding", "place", "setting", "time", "weather");

    private static final Words WORDS = Words.read();

    private final Standing standing = new Standing(WORDS);

    /** What the next shot begins with, as a node is told. */
    public List<Carried> carried() {
        return standing.facts().stream()
                .filter(fact -> CARRIED.contains(fact.attribute()) && !fact.value().equals("appears"))
                .limit(MOST_CARRIED)
                .map(fact -> new Carried(fact.who().characterId(), fact.who().label(), fact.attribute(), fact.value()))
                .toList();
    }

    /** What is so here, as people read it. */
    public List<Ledger.Fact> facts() {
        return standing.facts().stream().map(this::read).toList();
    }

    private Ledger.Fact read(Fact fact) {
        boolean toAnother = Relations.isOne(fact.attribute());
        return new Ledger.Fact(
                fact.who().characterId(),
                fact.who().label(),
                toAnother ? "place" : fact.attribute(),
                toAnother ? fact.attribute().replace('-', ' ') + " " + Message.the(label(fact.value())) : fact.value(),
                fact.since());
    }

    private String label(String name) {
        Entity entity = standing.named(name);
        return entity == null ? name : entity.label();
    }

    /**
     * Goes on by one shot.
     *
     * @param prompt the words that the brief was read from
     */
    public void pass(ShotId shot, Brief brief, String prompt) {
        Map<String, Entity> met = standing.meet(brief, prompt);
        standing.leave(met.values(), Closing.of(WORDS, brief, prompt, met), shot);
    }

    /**
     * Holds a shot against those before it.
     *
     * @param numbers what people call the shots
     */
    public List<Ledger.Contradiction> contradictions(ShotId shot, Brief brief, String prompt, Function<ShotId, @Nullable String> numbers) {
        Map<String, Entity> met = standing.meet(brief, prompt);
        List<Claim> opening = Opening.of(WORDS, brief, prompt, met::get);
        return new Contradictions(WORDS, standing).of(brief, opening, met).stream()
                .map(each -> contradiction(shot, each, numbers))
                .toList();
    }

    private Ledger.Contradiction contradiction(ShotId shot, Contradictions.Found found, Function<ShotId, @Nullable String> numbers) {
        Claim claim = found.claim();
        Fact against = found.against();
        boolean toAnother = Relations.isOne(claim.attribute());
        String says = toAnother ? claim.attribute().replace('-', ' ') + " " + Message.the(label(claim.value())) : claim.value();
        Ledger.Fact left = read(against);
        return new Ledger.Contradiction(
                shot,
                claim.who().label(),
                toAnother ? "place" : claim.attribute(),
                says,
                left.value(),
                claim.sentence(),
                against.since(),
                Message.of(claim, says, left, Objects.requireNonNullElse(numbers.apply(against.since()), "–")));
    }
}
