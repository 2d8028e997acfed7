package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.prop.creature.Zoo;
import app.shotloom.node.pipeline.animatic.prop.effect.Makeup;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Meanings;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the models of all that are no people: animals and things, by their nouns. */
public final class Props {
    private static final Map<String, String> PAIRS = Lines.of(Props.class, "pairs.txt").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.split(": ")[0], line -> line.split(": ")[1]));
    /** Nouns that say no more than that there is an animal: what it has of others makes it. */
    private static final Set<String> ANY_ANIMAL = Set.of("creature", "beast", "animal", "monster", "hybrid", "being", "chimera", "thing");

    private final Catalog catalog;
    private final Sizes sizes;
    private final Meanings meanings;
    private final Zoo zoo = new Zoo();
    private final Map<String, Body> bodies = new ConcurrentHashMap<>();

    public Props(Catalog catalog, Meanings meanings) {
        this.catalog = catalog;
        this.meanings = meanings;
        this.sizes = new Sizes(meanings);
    }

    /** The model of one of a subject's number, counted from 0. */
    public Model of(Brief.Subject subject, int number) {
        return of(subject, subject.label(), number, null);
    }

    /**
     * The model of a subject that may have a sheet: where its name says nothing, the nouns of the sheet's description do.
     *
     * @param picture the noun whose picture it has, usually its label
     */
    public Model of(Brief.Subject subject, String picture, int number, @Nullable CastMember sheet) {
        String noun = picture.equals(subject.label()) ? noun(subject, sheet) : picture;
        Body body = bodies.computeIfAbsent(noun + subject.parts(), key -> body(noun, subject.parts()));
        return new PropModel(subject, noun, pictured(noun), number, body, sizes, other -> form(noun, other));
    }

    /** What a noun's thing looks like beside another thing, or in a state; null when there is no picture of it. */
    private @Nullable Drawing form(String noun, String other) {
        if (other.startsWith(Makeup.STATE)) {
            String pair = PAIRS.get(pictured(noun) + " " + other.substring(Makeup.STATE.length()));
            Illustration drawn = pair == null ? null : catalog.named(pair);
            return drawn == null ? null : new Parts(drawn, new Drawing(List.of()), false).whole();
        }
        Body body = bodies.computeIfAbsent(other + List.of(), key -> body(other, List.of()));
        if (body instanceof Card) {
            return null;
        }
        double scale = Math.clamp(Math.sqrt(sizes.metres(other, pictured(other), List.of()) / sizes.metres(noun, pictured(noun), List.of())), 0.6, 1.5);
        return body.atRest().transformed(AffineTransform.getScaleInstance(scale, scale));
    }

    private String noun(Brief.Subject subject, @Nullable CastMember sheet) {
        String label = subject.label().toLowerCase(Locale.ROOT);
        if (sheet != null && catalog.find(label).illustration() == null) {
            for (String word : sheet.description().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (catalog.names(word)) {
                    return word;
                }
            }
        }
        return label;
    }

    private String pictured(String noun) {
        String animal = animal(noun);
        Illustration found = animal == null ? catalog.find(noun).illustration() : null;
        return animal != null ? animal : found != null ? found.name() : "";
    }

    /** What a noun is drawn by: a kind of animal, an illustration, or a card. */
    String picture(String noun) {
        String animal = animal(noun);
        Catalog.Found found = catalog.find(noun);
        return animal != null
                ? "animal " + animal
                : found.illustration() != null
                        ? "picture " + found.illustration().name() + (found.certainty() < 0.9 ? " ~" + found.certainty() : "")
                        : "card";
    }

    private Body body(String noun, List<Brief.Part> parts) {
        String animal = ANY_ANIMAL.contains(noun) && !parts.isEmpty() ? whole(parts) : animal(noun);
        if (animal != null) {
            return zoo.body(animal, parts);
        }
        Illustration found = catalog.find(noun).illustration();
        if (found == null) {
            return new Card(noun);
        }
        Drawing grafts = parts.isEmpty() ? new Drawing(List.of()) : Grafts.of(parts, zoo, found.drawing().bounds());
        return new Illustrated(found, grafts, Kind.of(noun, sizes), sizes.top(found.name()), sizes.inside(found.name()), sizes.saddle(found.name()));
    }

    /** The animal whose body it has, or else the first that it has anything of. */
    private @Nullable String whole(List<Brief.Part> parts) {
        String body = parts.stream().filter(part -> part.part().startsWith("body")).map(Brief.Part::of).filter(zoo::names).findFirst().orElse(null);
        return body != null ? body : parts.stream().map(Brief.Part::of).filter(zoo::names).findFirst().orElse(null);
    }

    /** The kind of animal that a noun means: by its name, or by what it is a kind of; null when it means none. */
    private @Nullable String animal(String noun) {
        if (zoo.names(noun)) {
            return noun;
        }
        if (catalog.names(noun)) {
            return null;
        }
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        if (zoo.names(head) && !meanings.isNoun(noun)) {
            return head;
        }
        boolean nothingElse = catalog.find(noun).illustration() == null;
        return sizes.isAnimal(noun) || nothingElse
                ? meanings.isA(noun).stream().filter(zoo::names).findFirst().orElse(null)
                : null;
    }
}
