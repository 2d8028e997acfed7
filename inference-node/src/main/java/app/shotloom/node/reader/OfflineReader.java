package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a prompt without a network: tagged words, word lists, WordNet, and a walk over what they mark. It reads only
 * English, and says of other words that it did not understand them.
 */
public final class OfflineReader implements BriefReader {
    private static final int LONGEST_TEXT = 20_000;

    private final Language language;
    private final Meanings meanings;
    private final Lookup lookup = new Lookup();
    private final NounPhrases phrases;

    private OfflineReader(Language language, Meanings meanings, Vocabulary vocabulary) {
        this.language = language;
        this.meanings = meanings;
        this.phrases = new NounPhrases(lookup, meanings, vocabulary);
    }

    /** Loads the language models, which takes about half a second. */
    public static OfflineReader load(Meanings meanings, Vocabulary vocabulary) {
        return new OfflineReader(Language.load(), meanings, vocabulary);
    }

    @Override
    public Brief read(BriefOrder order) {
        double seconds = order.durationSeconds();
        Words words = order.words();
        Circumstances around = Circumstances.in(readable(words.prompt()), words.dialogue(), seconds);
        Brief read = around.complete(walked(words, around, order.cast()).brief(seconds), words);
        return Finishing.finished(read, order);
    }

    /** Everything read from the words; {@link Brief} is its summary. */
    public Scene scene(Words words, List<CastMember> cast) {
        return walked(words, Circumstances.in(readable(words.prompt()), words.dialogue(), 5), cast);
    }

    private Scene walked(Words words, Circumstances around, List<CastMember> cast) {
        List<Token> tokens = language.tokens(Mentions.of(around.rest(), cast));
        Marks reading = new Marks(lookup, meanings, phrases, tokens);
        List<Mark> marks = reading.read();
        SceneWalk walk = new SceneWalk(lookup);
        walk.over(marks);
        return scene(words, around, walk, reading.unread());
    }

    /** Without repeated accents and unseen characters: regular expressions take quadratic time over a row of them. */
    private static String readable(String prompt) {
        var readable = new StringBuilder();
        boolean marked = true;
        for (char character : prompt.substring(0, Math.min(LONGEST_TEXT, prompt.length())).toCharArray()) {
            boolean mark = isMark(character);
            if (!mark || !marked) {
                readable.append(character);
            }
            marked = mark;
        }
        return readable.toString();
    }

    private static boolean isMark(char character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                !Character.isWhitespace(character);
            default -> false;
        };
    }

    private static Scene scene(Words words, Circumstances around, SceneWalk walk, Set<String> unread) {
        boolean people = walk.things().stream().anyMatch(Thing::person);
        Brief.Camera camera = around.camera().camera(words, people ? "long" : "medium", 1);
        Set<String> undepicted = new LinkedHashSet<>(walk.dropped());
        undepicted.addAll(unread);
        return new Scene(
                walk.setting(),
                around.surroundings().time() == null ? walk.time() : around.surroundings().time(),
                around.surroundings().weather() == null ? walk.weather() : around.surroundings().weather(),
                walk.things(),
                walk.relations(),
                walk.beats(),
                walk.phases(),
                new Scene.Framing(camera.size(), camera.move()),
                camera.framed(),
                new ArrayList<>(undepicted));
    }
}
