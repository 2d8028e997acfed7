package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import java.util.List;
import java.util.Set;

/** The reader that tests share: its models take ten seconds to load. */
final class Reader {
    private static final Set<String> DRAWABLE = Set.of("kiosk", "gull", "teddy bear", "fire", "rainbow");
    private static final OfflineReader READER = OfflineReader.load(Meanings.load(), DRAWABLE::contains);

    private Reader() {}

    static Brief read(String prompt, CastMember... cast) {
        return read(prompt, 6, cast);
    }

    static Brief read(String prompt, double seconds, CastMember... cast) {
        return READER.read(new BriefOrder(Words.of(prompt), seconds, List.of(cast), List.of(), List.of()));
    }

    static Brief read(BriefOrder order) {
        return READER.read(order);
    }

    static CastMember member(String name) {
        return new CastMember("character", name.toLowerCase(), name, "", new Appearance("", "", "", "", "", ""), List.of());
    }

    static Brief.Subject subject(Brief brief, String label) {
        return brief.subjects().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among " + brief.subjects()));
    }

    /** Beats as "dog: chase cat", in order of time. */
    static List<String> beats(Brief brief) {
        return brief.beats().stream()
                .sorted(java.util.Comparator.comparingDouble(Brief.Beat::startSeconds))
                .map(one -> label(brief, one.subject()) + ": " + one.action() + (one.object() == null ? "" : " " + label(brief, one.object()))
                        + (one.recipient() == null ? "" : " to " + label(brief, one.recipient())))
                .toList();
    }

    /** Relations as "dog left-of bench". */
    static List<String> relations(Brief brief) {
        return brief.relations().stream()
                .map(one -> label(brief, one.subject()) + " " + one.relation().code() + (one.object() == null ? "" : " " + label(brief, one.object())))
                .toList();
    }

    /** States as "cookie condition bitten". */
    static List<String> states(Brief brief) {
        return brief.states().stream()
                .map(one -> label(brief, one.subject()) + " " + one.attribute() + " " + one.value())
                .toList();
    }

    private static String label(Brief brief, String id) {
        return brief.subjects().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().label();
    }
}
