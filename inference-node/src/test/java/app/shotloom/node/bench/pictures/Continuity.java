package app.shotloom.node.bench.pictures;

import app.shotloom.node.brief.Carried;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A scene of twenty shots: one girl with a bitten cookie stays the same girl, and the cookie stays bitten. */
final class Continuity {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    /** A bitten cookie has so much less of itself to show. */
    private static final double BITTEN = 0.96;

    private static final List<String> SHOTS = List.of(
            "@Ina stands in the kitchen next to a cookie", "@Ina waves, a cookie on a table beside her", "@Ina points at a cookie",
            "@Ina walks in the park, a cookie lies on a bench", "@Ina sits on a chair left of a cookie", "a cookie on a table, @Ina behind it",
            "@Ina reads at night, a cookie next to her", "@Ina runs along the beach past a cookie", "medium shot of @Ina and a cookie",
            "@Ina laughs at a cookie in the rain", "@Ina stands right of a cookie", "@Ina jumps over a cookie",
            "@Ina looks at a cookie in the snow", "@Ina dances around a cookie in the living room", "@Ina talks to a dog, a cookie between them",
            "@Ina kneels beside a cookie", "a cookie in front of @Ina at dusk", "@Ina thinks about a cookie in the classroom",
            "@Ina in a library with a cookie", "@Ina and a cookie on a rooftop, wide shot");

    private static final List<CastMember> SHEETS = List.of(
            sheet("ina", "Ina", new Appearance("9", "slim", "brown", "long black hair", "yellow raincoat, blue trousers", "yellow, blue")),
            sheet("tom", "Tom", new Appearance("40", "stocky", "pale", "red beard, short red hair", "green jacket, grey trousers", "green")),
            sheet("eve", "Eve", new Appearance("70", "slim", "light", "white bun", "purple dress", "purple")),
            sheet("kai", "Kai", new Appearance("20", "tall", "olive", "blond curls", "white shirt, black jeans", "white, black")),
            sheet("zoe", "Zoe", new Appearance("30", "average", "dark", "afro", "red coat, brown boots", "red")));

    private final Shoot shoot;

    Continuity(Shoot shoot) {
        this.shoot = shoot;
    }

    /** @return for each shot two findings: the girl is herself, the cookie is bitten */
    List<Finding> findings() throws IOException {
        Map<String, Map<Integer, Double>> known = new HashMap<>();
        for (CastMember member : SHEETS) {
            known.put(member.name(), person(shoot.screening(order("@" + member.name() + " stands", List.of())), member.characterId()));
        }
        List<Finding> findings = new java.util.ArrayList<>();
        for (String shot : SHOTS) {
            var bitten = shoot.screening(order(shot, List.of(new Carried(null, "cookie", "condition", "bitten"))));
            var whole = shoot.screening(order(shot, List.of()));
            findings.add(same(shot, person(bitten, "ina"), known));
            double left = (double) area(bitten) / Math.max(1, area(whole));
            findings.add(Finding.of("still bitten: " + shot, left > 0 && left < BITTEN, String.format("%.2f of the whole cookie", left)));
        }
        return findings;
    }

    private static Finding same(String shot, Map<Integer, Double> seen, Map<String, Map<Integer, Double>> known) {
        String nearest = "";
        double most = -1;
        for (CastMember member : SHEETS) {
            double alike = alike(seen, known.get(member.name()));
            if (alike > most) {
                most = alike;
                nearest = member.name();
            }
        }
        return Finding.of("the same girl: " + shot, nearest.equals("Ina"), nearest + String.format(" is the most alike, %.2f", most));
    }

    private static Map<Integer, Double> person(Screening screening, String characterId) {
        for (BlockingReport.Subject subject : screening.blocking().subjects()) {
            if (characterId.equals(subject.characterId())) {
                return histogram(screening.own(subject.id(), screening.last() / 2));
            }
        }
        return Map.of();
    }

    private static int area(Screening screening) {
        return Nouns.of(screening.blocking(), "cookie").stream()
                .mapToInt(subject -> screening.own(subject.id(), screening.last() / 2).area())
                .sum();
    }

    /** Colours without their lightness, which the light of a set changes, in steps of CIELAB's a and b. */
    private static Map<Integer, Double> histogram(Mask mask) {
        Map<Integer, Double> shares = new HashMap<>();
        mask.changed().stream().forEach(i -> {
            double[] lab = Hues.lab(new Color(mask.frame().rgb()[i]));
            int cell = (int) Math.round(lab[1] / 14) * 64 + (int) Math.round(lab[2] / 14);
            shares.merge(cell, 1.0 / mask.area(), Double::sum);
        });
        return shares;
    }

    private static double alike(Map<Integer, Double> a, Map<Integer, Double> b) {
        return a.entrySet().stream().mapToDouble(cell -> Math.min(cell.getValue(), b.getOrDefault(cell.getKey(), 0.0))).sum();
    }

    private static RenderOrder order(String prompt, List<Carried> carried) {
        List<CastMember> mentioned = SHEETS.stream().filter(member -> prompt.contains("@" + member.name())).toList();
        var id = UUID.nameUUIDFromBytes(prompt.getBytes(StandardCharsets.UTF_8));
        return RenderOrder.of(id, 7, WIDTH, HEIGHT, 4, new BriefOrder(Words.of(prompt), 1, mentioned, carried, List.of()));
    }

    private static CastMember sheet(String id, String name, Appearance looks) {
        return new CastMember("character", id, name, "", looks, List.of());
    }
}
