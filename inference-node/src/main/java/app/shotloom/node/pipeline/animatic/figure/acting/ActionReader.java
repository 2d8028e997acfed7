package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Hand;
import app.shotloom.node.pipeline.animatic.figure.body.Reach;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code actions.txt}, which explains its own form. */
final class ActionReader {
    private static final double USUAL_VIEW = 38;

    private final String name;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<Tool> tools = new ArrayList<>();
    private final Map<Channel, Track<Double>> numbers = new EnumMap<>(Channel.class);
    private final Map<Character, Track<Reach>> reaches = new LinkedHashMap<>();
    private final Map<Character, Track<Hand>> shapes = new LinkedHashMap<>();

    private ActionReader(String header) {
        String[] parts = header.split("\\|");
        name = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].strip().split(" ", 2);
            if (option[0].equals("tool")) {
                tools.add(tool(option[1]));
            } else {
                options.put(option[0], option.length > 1 ? option[1].strip() : "");
            }
        }
    }

    static Map<String, Action> read() {
        Map<String, Action> actions = new LinkedHashMap<>();
        ActionReader reader = null;
        for (String line : Script.lines("actions.txt")) {
            if (!line.startsWith(" ")) {
                put(actions, reader);
                reader = new ActionReader(line);
            } else if (reader != null) {
                reader.key(line.strip().split("\\s+"));
            }
        }
        put(actions, reader);
        return actions;
    }

    private static void put(Map<String, Action> actions, @Nullable ActionReader reader) {
        if (reader != null) {
            actions.put(reader.name, reader.action());
        }
    }

    private static Tool tool(String words) {
        String[] parts = words.split(" unless ");
        return new Tool(parts[0].strip(), parts.length > 1 ? List.of(parts[1].strip().split(" ")) : List.of());
    }

    private void key(String[] words) {
        double at = Double.parseDouble(words[0]);
        int next = 1;
        while (next < words.length) {
            String word = words[next++];
            switch (word) {
                case "N", "F", "B" -> next = reach(word, at, words, next);
                case "n", "f", "b" -> next = foot(word, at, words, next);
                case "Nh", "Fh", "Bh" -> shape(word, at, words[next++]);
                case "np", "fp", "bp" -> pitch(word, at, Double.parseDouble(words[next++]));
                default -> number(Channel.valueOf(word.toUpperCase(Locale.ROOT)), at, Double.parseDouble(words[next++]));
            }
        }
    }

    private void number(Channel channel, double at, double value) {
        numbers.merge(channel, new Track<>(List.of(new Track.Key<>(at, value))), (old, one) -> old.and(at, value));
    }

    private int reach(String who, double at, String[] words, int next) {
        Reach.Target target = null;
        int from = next;
        if (Character.isLetter(words[from].charAt(0))) {
            target = Reach.Target.valueOf(words[from++].toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        var reach = new Reach(target, vec(words, from));
        for (char one : who.equals("B") ? new char[] {'N', 'F'} : new char[] {who.charAt(0)}) {
            reaches.merge(one, new Track<>(List.of(new Track.Key<>(at, reach))), (old, first) -> old.and(at, reach));
        }
        return from + 3;
    }

    private static Vec vec(String[] words, int from) {
        return new Vec(
                Double.parseDouble(words[from]), Double.parseDouble(words[from + 1]), Double.parseDouble(words[from + 2]));
    }

    private int foot(String who, double at, String[] words, int next) {
        Vec place = vec(words, next);
        if (!who.equals("f")) {
            number(Channel.NEAR_FOOT_F, at, place.f());
            number(Channel.NEAR_FOOT_U, at, place.u());
            number(Channel.NEAR_FOOT_S, at, place.s());
        }
        if (!who.equals("n")) {
            number(Channel.FAR_FOOT_F, at, place.f());
            number(Channel.FAR_FOOT_U, at, place.u());
            number(Channel.FAR_FOOT_S, at, place.s());
        }
        return next + 3;
    }

    private void shape(String who, double at, String name) {
        Hand hand = Hand.valueOf(name.toUpperCase(Locale.ROOT));
        for (char one : who.charAt(0) == 'B' ? new char[] {'N', 'F'} : new char[] {who.charAt(0)}) {
            shapes.merge(one, new Track<>(List.of(new Track.Key<>(at, hand))), (old, first) -> old.and(at, hand));
        }
    }

    private void pitch(String who, double at, double degrees) {
        if (!who.equals("fp")) {
            number(Channel.NEAR_FOOT_PITCH, at, degrees);
        }
        if (!who.equals("np")) {
            number(Channel.FAR_FOOT_PITCH, at, degrees);
        }
    }

    private Action action() {
        Action.Mode mode = options.containsKey("gait")
                ? Action.Mode.GAIT
                : options.containsKey("once") ? Action.Mode.ONCE : Action.Mode.LOOP;
        if (mode == Action.Mode.GAIT) {
            Mirror.fillFarSide(numbers, reaches);
        }
        return new Action(
                name,
                mode,
                option(mode.name().toLowerCase(Locale.ROOT), 1),
                option("view", USUAL_VIEW),
                option("seat", -1),
                options.containsKey("stool"),
                option("gap", 0),
                options.containsKey("away"),
                options.get("then"),
                options.get("face"),
                List.copyOf(tools),
                numbers,
                reaches.get('N'),
                reaches.get('F'),
                shapes.getOrDefault('N', Track.of(Hand.REST)),
                shapes.getOrDefault('F', Track.of(Hand.REST)));
    }

    private double option(String key, double otherwise) {
        String value = options.get(key);
        return value == null || value.isEmpty() ? otherwise : Double.parseDouble(value);
    }
}
