package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what is read from prompts for a person to look at: {@code ReadAloud FILE [KIND]}, the file of plain lines or of
 * JSON lines with "prompt" and "kind". In a plain line {@code \n} is a line break, and whoever has an {@code @} before the
 * name is of the cast.
 */
public final class ReadAloud {
    private static final Pattern MENTION = Pattern.compile("@(\\p{Lu}\\p{L}+)");

    private ReadAloud() {}

    static OfflineReader reader() {
        Set<String> names = Illustrations.load().all().stream().map(one -> one.name().toLowerCase()).collect(Collectors.toSet());
        return OfflineReader.load(Meanings.load(), names::contains);
    }

    public static void main(String[] arguments) throws IOException {
        OfflineReader reader = reader();
        var json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode node = line.startsWith("{") ? json.readTree(line) : null;
            boolean wanted = node == null || arguments.length < 2 || node.path("kind").asString().equals(arguments[1]);
            if (wanted && !line.isBlank()) {
                String prompt = node == null ? line.replace("\\n", "\n") : node.path("prompt").asString();
                System.out.println("# " + prompt);
                print(reader.read(new BriefOrder(Words.of(prompt), 6, cast(prompt), List.of(), List.of())));
            }
        }
    }

    private static List<CastMember> cast(String prompt) {
        List<String> names = MENTION.matcher(prompt).results().map(found -> found.group(1)).distinct().toList();
        return names.stream().map(Reader::member).toList();
    }

    static void print(Brief brief) {
        Map<String, String> names = new TreeMap<>();
        brief.subjects().forEach(one -> names.put(one.id(), one.label() + one.id().substring(1)));
        System.out.println("   " + brief.subjects().stream().map(ReadAloud::subject).collect(Collectors.joining("; ")));
        System.out.println("     " + around(brief));
        brief.relations().forEach(one -> System.out.printf("     %s %s %s%s%n", names.get(one.subject()), one.relation().code(), one.object() == null ? "" : names.get(one.object()), span(one.startSeconds(), one.endSeconds())));
        brief.beats().forEach(one -> System.out.printf("     %s: %s%s%s%s%s%n", names.get(one.subject()), one.action(), one.object() == null ? "" : " " + names.get(one.object()), one.recipient() == null ? "" : " TO " + names.get(one.recipient()), one.manner().isEmpty() ? "" : " " + one.manner(), span(one.startSeconds(), one.endSeconds())));
        brief.states().forEach(one -> System.out.printf("     %s %s=%s%s%s%n", names.get(one.subject()), one.attribute(), one.value(), one.before() == null ? "" : " (was " + one.before() + ")", span(one.fromSeconds(), one.untilSeconds())));
        brief.dialogue().forEach(one -> System.out.printf("     %s says \"%s\"%s%n", one.subject() == null ? "voice" : names.get(one.subject()), one.text(), span(one.startSeconds(), one.endSeconds())));
        System.out.print((brief.absent().isEmpty() ? "" : "     absent " + brief.absent() + "\n") + (brief.undepicted().isEmpty() ? "" : "     undepicted " + brief.undepicted() + "\n"));
        System.out.println("     > " + brief.caption());
    }

    private static String subject(Brief.Subject one) {
        List<Object> words = new ArrayList<>(List.of(one.id().substring(1) + ":" + one.label() + "/" + one.kind().code().charAt(0)));
        words.add(one.count() == 1 ? "" : "x" + one.count());
        words.addAll(Stream.of(one.color(), one.size(), one.material(), one.age()).filter(Objects::nonNull).toList());
        words.add(one.traits().isEmpty() ? "" : one.traits());
        words.add(one.clothing().isEmpty() ? "" : "wears " + one.clothing());
        words.add(one.parts().isEmpty() ? "" : one.parts());
        return words.stream().map(Object::toString).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String around(Brief brief) {
        var camera = brief.camera();
        String moves = camera.moves().stream().map(one -> one.move() + (camera.moves().size() > 1 ? span(one.startSeconds(), one.endSeconds()) : "")).collect(Collectors.joining(", "));
        String said = Stream.of(brief.season(), brief.weather(), brief.light(), brief.mood()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return "@" + brief.setting() + " " + brief.time() + " " + said + (brief.style().isEmpty() ? "" : " " + brief.style()) + " | " + (camera.framed() ? "" : "~") + camera.size() + " " + camera.angle() + " " + camera.lens() + " " + moves;
    }

    private static String span(double from, double to) {
        return String.format("  %.1f-%.1f", from, to);
    }
}
