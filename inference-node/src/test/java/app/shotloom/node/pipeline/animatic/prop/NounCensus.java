package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.SentenceNearness;
import app.shotloom.node.reader.Meanings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says by what each noun of a file is drawn, and how tall: {@code FILE}, a noun a line. */
public final class NounCensus {
    private NounCensus() {}

    public static void main(String[] args) throws IOException {
        Path cache = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        Meanings meanings = Meanings.load();
        Illustrations illustrations = Illustrations.load();
        List<String> names = illustrations.all().stream().map(Illustration::name).toList();
        var props = new Props(new Catalog(illustrations, meanings, SentenceNearness.load(cache, names)), meanings);
        for (String noun : Files.readAllLines(Path.of(args[0]))) {
            double metres = props.of(PropSheet.subject(noun, ""), 0).metres();
            System.out.printf("%s -> %s %.2f m%n", noun, props.picture(noun), metres);
        }
    }
}
