package app.shotloom.node.bench.pictures;

import app.shotloom.node.bench.pictures.Expectation.Change;
import app.shotloom.node.bench.pictures.Expectation.Placed;
import app.shotloom.node.bench.pictures.Expectation.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what GenEval, VBench and VBench-2.0 expect, each in its own form. */
final class Expectations {
    private static final Pattern ASIDE = Pattern.compile(
            "Is the (.+?) (?:on the |at the |in |to the )?(left|right|front|back|top|bottom|above|below|behind|under)(?: of)? the (.+?)\\?");
    private static final Pattern COLOUR = Pattern.compile("(Initially|Finally), is the color of (?:the )?(.+?) mostly (\\w+)\\?");
    private static final Pattern SIZE = Pattern.compile("Does the size of (?:the )?(.+?) (increase|decrease)\\?");
    private static final Pattern FROM_TO = Pattern.compile("(?i)^(?:the |an? )?(.+?) (?:gradually |slowly |suddenly )?(?:change|turn|transform)");

    private final List<Wanted> subjects = new ArrayList<>();
    private final List<Placed> places = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();
    private @Nullable String camera;
    private @Nullable String scene;

    private Expectations() {}

    static Expectation of(Prompt prompt) {
        var read = new Expectations();
        read.read(prompt);
        return new Expectation(read.subjects, read.places, read.changes, read.actions, read.camera, read.scene);
    }

    private void read(Prompt prompt) {
        JsonNode expect = prompt.expect();
        expect.path("include").forEach(this::included);
        for (int i = 0; i < expect.path("include").size(); i++) {
            positioned(expect.path("include"), i);
        }
        if (expect.has("object")) {
            for (String noun : expect.get("object").asString().split(" and ")) {
                subjects.add(new Wanted(noun, 0, null));
            }
        }
        if (expect.has("color")) {
            String color = expect.get("color").asString();
            String noun = prompt.prompt().replaceFirst("(?i)^(?:an?|the) ", "").replaceFirst("(?i)^" + color + " ", "");
            subjects.add(new Wanted(noun, 0, color));
        }
        if (expect.has("scene")) {
            scene = expect.get("scene").path("scene").asString();
        }
        spatial(expect.path("spatial_relationship"));
        switch (prompt.kind()) {
            case "Camera_Motion", "camera" -> camera = expect.asString().replace('_', '-');
            case "Motion_Order_Understanding", "order" -> expect.forEach(action -> actions.add(action.asString()));
            case "Dynamic_Spatial_Relationship" -> moved(expect);
            case "Dynamic_Attribute" -> changed(prompt, expect);
            default -> {
                // nothing more is said
            }
        }
    }

    private void included(JsonNode one) {
        String color = one.path("color").isString() ? one.get("color").asString() : null;
        subjects.add(new Wanted(one.required("class").asString(), one.path("count").asInt(1), color));
    }

    private void positioned(JsonNode all, int index) {
        JsonNode position = all.get(index).path("position");
        if (position.size() == 2) {
            String other = all.get(position.get(1).asInt()).required("class").asString();
            places.add(new Placed(all.get(index).required("class").asString(), relation(position.get(0).asString()), other, "always"));
        }
    }

    private void spatial(JsonNode said) {
        if (said.has("object_a")) {
            String a = said.get("object_a").asString();
            String b = said.get("object_b").asString();
            subjects.add(new Wanted(a, 0, null));
            subjects.add(new Wanted(b, 0, null));
            places.add(new Placed(a, relation(said.get("relationship").asString()), b, "always"));
        }
    }

    private void moved(JsonNode questions) {
        for (int i = 0; i < questions.size(); i++) {
            Matcher asked = ASIDE.matcher(questions.get(i).asString());
            if (asked.find()) {
                places.add(new Placed(asked.group(1), relation(asked.group(2)), asked.group(3), i == 0 ? "first" : "last"));
            }
        }
    }

    private void changed(Prompt prompt, JsonNode questions) {
        String noun = null;
        String before = null;
        String after = null;
        for (JsonNode question : questions) {
            Matcher colour = COLOUR.matcher(question.asString());
            Matcher size = SIZE.matcher(question.asString());
            if (colour.find()) {
                noun = colour.group(2);
                before = colour.group(1).equals("Initially") ? colour.group(3) : before;
                after = colour.group(1).equals("Finally") ? colour.group(3) : after;
            } else if (size.find()) {
                changes.add(new Change(size.group(1), "size", null, size.group(2).equals("increase") ? "bigger" : "smaller"));
            }
        }
        if (noun != null) {
            changes.add(new Change(noun, "color", before, after));
        } else if (changes.isEmpty()) {
            Matcher subject = FROM_TO.matcher(prompt.prompt());
            changes.add(new Change(subject.find() ? subject.group(1) : "", "any", null, null));
        }
    }

    /** The lists' ways to say where, as one. */
    static String relation(String said) {
        return switch (said.replaceAll("^(?:on|at|in|to) the ", "").replaceAll(" of$", "")) {
            case "left" -> "left-of";
            case "right" -> "right-of";
            case "above", "top" -> "above";
            case "below", "bottom", "under" -> "below";
            case "front" -> "in-front-of";
            case "back", "behind" -> "behind";
            default -> throw new IllegalArgumentException("Nobody has said how to measure \"" + said + "\".");
        };
    }
}
