package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.reader.camera.CameraWords;
import app.shotloom.node.reader.dialogue.Line;
import app.shotloom.node.reader.dialogue.Quotes;
import app.shotloom.node.reader.dialogue.Script;
import app.shotloom.node.reader.dialogue.Speeches;
import app.shotloom.node.reader.surroundings.Surroundings;
import java.util.ArrayList;
import java.util.List;

/**
 * What words say of a shot beside who is in it and what they do: camera, time, weather, light, mood, style, speech.
 *
 * @param rest the prompt without it
 */
public record Circumstances(Surroundings surroundings, CameraWords camera, List<Line> speech, String rest) {
    public Circumstances {
        speech = List.copyOf(speech);
    }

    /**
     * @param prompt without rows of accents and unseen characters, over which regular expressions take very long
     * @param seconds the shot's length
     */
    public static Circumstances in(String prompt, String dialogue, double seconds) {
        Quotes quotes = Quotes.in(prompt);
        Surroundings surroundings = Surroundings.in(quotes.rest());
        CameraWords camera = CameraWords.in(surroundings.rest(), seconds);
        List<Line> speech = new ArrayList<>(quotes.lines());
        Script.read(dialogue).stream()
                .filter(line -> quotes.lines().stream().noneMatch(one -> one.text().equals(line.text())))
                .forEach(speech::add);
        return new Circumstances(surroundings, camera, speech, camera.rest());
    }

    /**
     * The brief with all of this in it.
     *
     * @param read what the rest says
     */
    public Brief complete(Brief read, Words chosen) {
        boolean people = read.subjects().stream().anyMatch(one -> one.kind() == Brief.Kind.PERSON);
        double seconds = read.durationSeconds();
        return Draft.of(read)
                .time(surroundings.time() == null ? read.time() : surroundings.time())
                .season(surroundings.season() == null ? read.season() : surroundings.season())
                .weather(surroundings.weather() == null ? read.weather() : surroundings.weather())
                .light(surroundings.light())
                .mood(surroundings.mood())
                .style(surroundings.style())
                .dialogue(Speeches.of(speech, read.subjects(), seconds))
                .camera(camera.camera(chosen, people ? "long" : "medium", seconds))
                .brief();
    }
}
