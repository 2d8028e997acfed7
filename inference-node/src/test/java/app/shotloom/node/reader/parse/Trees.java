package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.PlaceWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how the lines of a file are parsed, for a person to look at. */
public final class Trees {
    private Trees() {}

    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        EnglishParser parser = EnglishParser.load(new PlaceWords(), Meanings.load(), noun -> false);
        System.out.println("loaded in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            System.out.println("# " + line);
            for (Sentence sentence : parser.parse(Prose.of(line, List.of()))) {
                for (Word word : sentence.words()) {
                    String head = word.head() == null ? "" : word.head().lower();
                    System.out.print(word.lower().replace(' ', '_') + "/" + word.lemma() + "/" + word.tag() + "<" + word.label() + "-" + head + "  ");
                }
                System.out.println();
            }
        }
        System.gc();
        System.out.println((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB");
    }
}
