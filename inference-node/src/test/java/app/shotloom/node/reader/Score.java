package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores what is read from a prompt file against what its lines expect: class, count, colour, position, order, change.
 * {@code Score FILE [misses|all]} prints the share that is right by kind, and the misses.
 */
public final class Score {
    private Score() {}

    public static void main(String[] arguments) throws IOException {
        OfflineReader reader = ReadAloud.reader();
        var json = JsonMapper.builder().build();
        Map<String, int[]> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode node = json.readTree(line);
            String kind = node.path("kind").asString();
            Brief brief = reader.read(BriefOrder.of(node.path("prompt").asString(), 6));
            List<String> wrong = wrong(kind, node.path("prompt").asString(), node.path("expect"), brief);
            int[] score = kinds.computeIfAbsent(kind, key -> new int[2]);
            score[wrong.isEmpty() ? 0 : 1]++;
            if (!wrong.isEmpty()) {
                System.out.println(kind + ": " + node.path("prompt").asString().substring(0, Math.min(160, node.path("prompt").asString().length())) + "\n  " + wrong);
                ReadAloud.print(brief);
            }
        }
        kinds.forEach((kind, score) -> System.out.printf("%-30s %.3f of %d%n", kind, score[0] / (double) (score[0] + score[1]), score[0] + score[1]));
    }

    private static List<String> wrong(String kind, String prompt, JsonNode expect, Brief brief) {
        List<String> wrong = new ArrayList<>();
        switch (kind) {
            case "single_object", "two_object", "counting", "colors", "position", "color_attr" -> genEval(expect, brief, wrong);
            case "object_class", "multiple_objects" -> {
                for (String noun : expect.path("object").asString().split(" and ")) {
                    present(noun, brief, wrong);
                }
            }
            case "color" -> {
                boolean painted = brief.subjects().stream().anyMatch(one -> expect.path("color").asString().equals(one.color()));
                require(painted && brief.subjects().size() == 1, "color", wrong);
            }
            case "scene" -> require(brief.setting().equals(expect.path("scene").path("scene").asString()), "setting " + brief.setting(), wrong);
            case "spatial_relationship" -> spatial(expect.path("spatial_relationship"), brief, wrong);
            case "Motion_Order_Understanding" -> order(expect, brief, wrong);
            case "Dynamic_Spatial_Relationship" -> moves(prompt, brief, wrong);
            case "Dynamic_Attribute" -> require(brief.states().stream().anyMatch(one -> one.untilSeconds() > 0), "no change", wrong);
            case "Camera_Motion" -> require(brief.subjects().size() + (brief.setting().equals("studio") ? 0 : 1) == 1, "one thing or place", wrong);
            case "Composition" -> require(brief.beats().size() > 0, "no beat", wrong);
            case "human_action", "Motion_Rationality" -> require(brief.beats().size() == 1 && person(brief, 0), "one beat by a person", wrong);
            case "Human_Interaction" -> require(people(brief) == 2 && !brief.beats().isEmpty() && person(brief, 0), people(brief) + " people", wrong);
            case "Complex_Plot" -> require(brief.beats().size() > 4, "beats", wrong);
            default -> require(!brief.subjects().isEmpty(), "nobody", wrong);
        }
        return wrong;
    }

    private static boolean person(Brief brief, int beat) {
        return brief.subjects().stream().anyMatch(one -> one.id().equals(brief.beats().get(beat).subject()) && one.kind() == Brief.Kind.PERSON);
    }

    private static int people(Brief brief) {
        return brief.subjects().stream().filter(one -> one.kind() == Brief.Kind.PERSON).mapToInt(Brief.Subject::count).sum();
    }

    private static void genEval(JsonNode expect, Brief brief, List<String> wrong) {
        int expected = 0;
        for (JsonNode one : expect.path("include")) {
            String noun = one.path("class").asString();
            Brief.Subject subject = present(noun, brief, wrong);
            expected++;
            if (subject != null) {
                require(subject.count() == one.path("count").asInt(), noun + " x" + subject.count(), wrong);
                require(!one.has("color") || one.path("color").asString().equals(subject.color()), noun + " is " + subject.color(), wrong);
                if (one.has("position")) {
                    String other = expect.path("include").get(one.path("position").get(1).asInt()).path("class").asString();
                    related(subject, one.path("position").get(0).asString().replace(' ', '-'), find(other, brief), brief, wrong);
                }
            }
        }
        require(brief.subjects().size() == expected, brief.subjects().size() + " subjects", wrong);
    }

    private static void spatial(JsonNode expect, Brief brief, List<String> wrong) {
        Brief.Subject subject = present(expect.path("object_a").asString(), brief, wrong);
        Brief.Subject other = present(expect.path("object_b").asString(), brief, wrong);
        String where = expect.path("relationship").asString();
        String code = where.contains("left") ? "left-of" : where.contains("right") ? "right-of" : where.contains("top") ? "above" : where.contains("bottom") ? "below" : where;
        if (subject != null) {
            related(subject, code, other, brief, wrong);
        }
    }

    private static void related(Brief.Subject subject, String where, Brief.Subject other, Brief brief, List<String> wrong) {
        boolean said = brief.relations().stream().anyMatch(one -> one.subject().equals(subject.id())
                && (one.relation().code().equals(where) || where.equals("above") && one.relation().code().equals("on"))
                && other != null
                && other.id().equals(one.object()));
        require(said, "not " + where, wrong);
    }

    private static void order(JsonNode expect, Brief brief, List<String> wrong) {
        double after = -1;
        for (JsonNode one : expect) {
            String verb = one.asString().split(" ")[0];
            String stem = verb.substring(0, Math.min(4, Math.max(3, verb.length() - 4)));
            double from = after;
            var next = brief.beats().stream().filter(beat -> (beat.action().startsWith(stem) || beat.action().startsWith(verb.substring(0, 2)) && verb.length() < 6) && beat.startSeconds() > from).findFirst();
            require(next.isPresent(), "no " + one.asString() + " in order", wrong);
            after = next.isPresent() ? next.get().startSeconds() : after;
        }
        long doers = brief.beats().stream().map(Brief.Beat::subject).distinct().count();
        require(doers == 1, doers + " doers", wrong);
    }

    private static void moves(String prompt, Brief brief, List<String> wrong) {
        require(brief.subjects().size() == 2, brief.subjects().size() + " subjects", wrong);
        require(brief.relations().size() == 2, brief.relations().size() + " relations", wrong);
        if (brief.relations().size() == 2) {
            var first = brief.relations().stream().min(java.util.Comparator.comparingDouble(Brief.Relation::startSeconds)).orElseThrow();
            var last = brief.relations().stream().max(java.util.Comparator.comparingDouble(Brief.Relation::startSeconds)).orElseThrow();
            require(first.endSeconds() <= last.startSeconds() && first.startSeconds() == 0 && first.relation() != last.relation(), "spans", wrong);
        }
    }

    private static Brief.Subject present(String noun, Brief brief, List<String> wrong) {
        Brief.Subject found = find(noun, brief);
        require(found != null, "no " + noun, wrong);
        return found;
    }

    private static Brief.Subject find(String noun, Brief brief) {
        return brief.subjects().stream().filter(one -> one.label().toLowerCase(Locale.ROOT).equals(noun)).findFirst().orElse(null);
    }

    private static void require(boolean right, String what, List<String> wrong) {
        if (!right) {
            wrong.add(what);
        }
    }
}
