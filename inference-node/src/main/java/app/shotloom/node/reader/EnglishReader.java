package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.grammar.Grammar;
import app.shotloom.node.reader.parse.EnglishParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a prompt without a network: a dependency parse, word lists, WordNet. It reads only English, and says of other
 * words that it did not understand them. The parser's models load on a thread of their own; a read that comes before
 * they are there waits for them.
 */
public final class EnglishReader implements BriefReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    private final CompletableFuture<Grammar> grammar;
    private final Map<String, String> times = Lexicon.groups("times.txt");
    private final Map<String, String> weathers = Lexicon.groups("weathers.txt");

    private EnglishReader(CompletableFuture<Grammar> grammar) {
        this.grammar = grammar;
    }

    /** Returns at once; loading takes about ten seconds. */
    public static EnglishReader load(Meanings meanings, Vocabulary vocabulary) {
        var grammar = new CompletableFuture<Grammar>();
        Thread.ofPlatform().daemon().name("english").start(() -> {
            try {
                PlaceWords places = new PlaceWords();
                grammar.complete(new Grammar(EnglishParser.load(places, meanings, vocabulary), places, meanings, vocabulary));
            } catch (RuntimeException | Error e) {
                grammar.completeExceptionally(e);
            }
        });
        return new EnglishReader(grammar);
    }

    @Override
    public Brief read(BriefOrder order) {
        Words words = order.words();
        CameraWords camera = CameraWords.in(words.prompt());
        Set<String> known = new HashSet<>();
        String time = found(times, camera.rest(), known);
        String weather = found(weathers, camera.rest(), known);
        Grammar.Account account = grammar.join().read(camera.rest(), order.durationSeconds(), order.cast(), order.carried(), known);
        return new Brief(
                Brief.VERSION,
                order.durationSeconds(),
                "",
                account.setting() == null ? "studio" : account.setting(),
                time == null ? "day" : time,
                null,
                weather,
                null,
                null,
                List.of(),
                account.subjects(),
                account.relations(),
                account.beats(),
                account.states(),
                List.of(),
                List.of(),
                camera(words, camera, account, order.durationSeconds()),
                account.absent(),
                account.undepicted());
    }

    private static Brief.Camera camera(Words words, CameraWords read, Grammar.Account account, double seconds) {
        String size = CameraWords.isSize(words.cameraSize()) ? words.cameraSize() : read.size();
        String move = CameraWords.isMove(words.cameraMove()) ? words.cameraMove() : read.move();
        boolean people = account.subjects().stream().anyMatch(subject -> subject.kind() == Brief.Kind.PERSON);
        return new Brief.Camera(
                size == null ? people ? "long" : "medium" : size,
                size != null,
                words.cameraAngle() == null ? "eye-level" : words.cameraAngle(),
                words.lens() == null ? "normal" : words.lens(),
                List.of(new Brief.Move(move == null ? "static" : move, 0, seconds)));
    }

    /** The first value that a word or two neighbouring words of a text say; the words are put among the known. */
    private static @Nullable String found(Map<String, String> values, String text, Set<String> known) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find() && words.size() < 5_000) {
            words.add(matcher.group());
        }
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            if (values.containsKey(two)) {
                found.add(values.get(two));
                known.addAll(List.of(words.get(i), words.get(i + 1)));
            } else if (values.containsKey(words.get(i))) {
                found.add(values.get(words.get(i)));
                known.add(words.get(i));
            }
        }
        return found.isEmpty() ? null : found.iterator().next();
    }
}
