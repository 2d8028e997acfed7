package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import app.shotloom.node.reader.grammar.Grammar;
import app.shotloom.node.reader.grammar.Scenery;
import app.shotloom.node.reader.parse.EnglishParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Reads a prompt without a network: a dependency parse, word lists, WordNet. It reads only English, and says of other
 * words that it did not understand them. The parser's models load on a thread of their own; a read that comes before
 * they are there waits for them.
 */
public final class OfflineReader implements BriefReader {
    private final CompletableFuture<Grammar> grammar;
    private final Meanings meanings;

    private OfflineReader(CompletableFuture<Grammar> grammar, Meanings meanings) {
        this.grammar = grammar;
        this.meanings = meanings;
    }

    /** Returns at once; loading takes about ten seconds. */
    public static OfflineReader load(Meanings meanings, Vocabulary vocabulary) {
        var grammar = new CompletableFuture<Grammar>();
        Thread.ofPlatform().daemon().name("english").start(() -> {
            try {
                PlaceWords places = new PlaceWords();
                grammar.complete(new Grammar(EnglishParser.load(places, meanings, vocabulary), places, meanings, vocabulary));
            } catch (RuntimeException | Error e) {
                grammar.completeExceptionally(e);
            }
        });
        return new OfflineReader(grammar, meanings);
    }

    @Override
    public Brief read(BriefOrder order) {
        double seconds = order.durationSeconds();
        Words words = order.words();
        Grammar english = grammar.join();
        String prompt = EditingNotes.without(Readable.of(words.prompt()));
        SceneHeading.Split split = SceneHeading.at(prompt);
        List<Carried> given = new ArrayList<>(split == null ? List.of() : facts(english, split.heading(), order));
        given.addAll(order.carried());
        given.addAll(facts(english, SceneHeading.of(words.scene()), order));
        String lowered = Capitals.lowered(split == null ? prompt : split.rest(), order.cast(), meanings);
        Circumstances around = Circumstances.in(lowered, words.dialogue(), seconds);
        Foreign foreign = Foreign.in(around.rest(), meanings);
        Borrowings borrowings = Borrowings.in(foreign.rest(), meanings);
        String rest = borrowings.rest();
        Grammar.Account account = english.read(rest, seconds, order.cast(), given);
        List<String> undepicted = Stream.concat(foreign.words().stream(), account.undepicted().stream()).distinct().toList();
        Brief brief = brief(account, borrowings.given(account.subjects()), undepicted, seconds, Scenery.of(given));
        return Finishing.finished(around.complete(Shades.shown(Phenomena.shown(brief, rest), rest), words), order);
    }

    /** What a heading gives a shot whose own words leave it open. */
    private static List<Carried> facts(Grammar english, SceneHeading heading, BriefOrder order) {
        return heading.facts(place -> english.read(place, order.durationSeconds(), order.cast(), List.of()).setting());
    }

    private static String setting(Grammar.Account account, Scenery before) {
        String said = account.setting() == null ? before.setting() : account.setting();
        return said == null ? "studio" : said;
    }

    private static Brief brief(Grammar.Account account, List<Brief.Subject> subjects, List<String> undepicted, double seconds, Scenery before) {
        return new Brief(
                Brief.VERSION,
                seconds,
                "",
                setting(account, before),
                before.time() == null ? "day" : before.time(),
                null,
                before.weather(),
                null,
                null,
                List.of(),
                subjects,
                account.relations(),
                account.beats(),
                account.states(),
                List.of(),
                List.of(),
                new Brief.Camera("medium", false, "eye-level", "normal", List.of(new Brief.Move("static", 0, seconds))),
                account.absent(),
                undepicted);
    }
}
