package app.shotloom.script.internal;

import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Between screenplays and JSON. A title page is a list of pairs there, since a database keeps no order of keys. */
@Component
public class PlayText {

    private final JsonMapper json;

    PlayText(JsonMapper json) {
        this.json = json;
    }

    private record Line(String key, String value) {}

    private record Play(List<Line> titlePage, List<Element> elements, List<Saying> warnings) {}

    public String write(Screenplay play) {
        return json.writeValueAsString(new Play(lines(play.titlePage()), play.elements(), play.warnings()));
    }

    public Screenplay read(String text) {
        Play play = json.readValue(text, Play.class);
        return new Screenplay(map(play.titlePage()), play.elements(), play.warnings());
    }

    public String writeTitle(Map<String, String> titlePage) {
        return json.writeValueAsString(lines(titlePage));
    }

    public Map<String, String> readTitle(String text) {
        return map(List.of(json.readValue(text, Line[].class)));
    }

    private static List<Line> lines(Map<String, String> titlePage) {
        List<Line> lines = new ArrayList<>();
        titlePage.forEach((key, value) -> lines.add(new Line(key, value)));
        return lines;
    }

    private static Map<String, String> map(List<Line> lines) {
        Map<String, String> titlePage = new LinkedHashMap<>();
        lines.forEach(line -> titlePage.put(line.key(), line.value()));
        return titlePage;
    }
}
