package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what is read from prompts, a line each, for a person to look at: {@code ReadAloud FILE [KIND]}, the file of plain
 * lines or of JSON lines with "prompt" and "kind".
 */
public final class ReadAloud {
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
                String prompt = node == null ? line : node.path("prompt").asString();
                System.out.println("# " + prompt);
                print(reader.read(BriefOrder.of(prompt, 6)));
            }
        }
    }

    static void print(Brief brief) {
        Map<String, String> names = new TreeMap<>();
        var subjects = new StringBuilder();
        for (Brief.Subject one : brief.subjects()) {
            names.put(one.id(), one.label() + one.id().substring(1));
            subjects.append(one.id().substring(1)).append(':').append(one.label()).append('/').append(one.kind().code().charAt(0));
            subjects.append(one.count() == 1 ? "" : " x" + one.count());
            for (Object extra : new Object[] {one.color(), one.size(), one.material(), one.age()}) {
                subjects.append(extra == null ? "" : " " + extra);
            }
            subjects.append(one.traits().isEmpty() ? "" : " " + one.traits());
            subjects.append(one.clothing().isEmpty() ? "" : " wears " + one.clothing());
            subjects.append(one.parts().isEmpty() ? "" : " " + one.parts()).append("; ");
        }
        System.out.println("   " + subjects + " @" + brief.setting() + " " + brief.time() + (brief.weather() == null ? "" : " " + brief.weather()));
        brief.relations().forEach(one -> System.out.printf("     %s %s %s  %.1f-%.1f%n", names.get(one.subject()), one.relation(), one.object() == null ? "" : names.get(one.object()), one.startSeconds(), one.endSeconds()));
        brief.beats().forEach(one -> System.out.printf("     %s: %s %s%s %s  %.1f-%.1f%n", names.get(one.subject()), one.action(), one.object() == null ? "" : names.get(one.object()), one.recipient() == null ? "" : " to " + names.get(one.recipient()), one.manner(), one.startSeconds(), one.endSeconds()));
        brief.states().forEach(one -> System.out.printf("     %s %s=%s (%s)  %.1f-%.1f%n", names.get(one.subject()), one.attribute(), one.value(), one.before(), one.fromSeconds(), one.untilSeconds()));
        List<String> rest = brief.undepicted();
        System.out.print((brief.absent().isEmpty() ? "" : "     absent " + brief.absent() + "\n") + (rest.isEmpty() ? "" : "     undepicted " + rest + "\n"));
    }
}
