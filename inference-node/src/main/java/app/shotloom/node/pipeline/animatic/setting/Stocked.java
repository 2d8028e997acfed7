package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places that are named for what is there: shops with it on their shelves, fields and woods with rows of it. */
final class Stocked {
    private static final Pattern SHOP = Pattern.compile("(?:an? |the )?(\\p{L}+(?: \\p{L}+)?) (?:shop|store|stall|market|museum|factory|warehouse|exhibition)");
    private static final Pattern FIELD = Pattern.compile("(?:an? |the )?(\\p{L}+(?: \\p{L}+)?) (?:field|fields|patch|plantation|meadow|farm|garden|orchard|grove|forest|woods)");
    private static final Pattern OF = Pattern.compile("(?:an? |the )?(field|fields|meadow|garden|forest|grove|shop|store|row|rows) of (?:wild )?(\\p{L}+(?: \\p{L}+)?)");
    private static final Set<String> GROWS = Set.of("noun.plant", "noun.food");
    private static final Set<String> SOLD = Set.of("noun.plant", "noun.food", "noun.artifact", "noun.animal", "noun.object");
    private static final Set<String> TREES = Set.of("deciduous tree", "evergreen tree", "palm tree", "bamboo", "bare tree", "christmas tree");

    private final Catalog catalog;
    private final @Nullable Meanings meanings;

    Stocked(Catalog catalog, @Nullable Meanings meanings) {
        this.catalog = catalog;
        this.meanings = meanings;
    }

    /** The design for a place whose name is not in the book as a whole, with what its name says it holds. */
    SetDesign of(String setting, SetDesign found) {
        String words = setting.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        if (meanings == null || SetBook.all().containsKey(words)) {
            return found;
        }
        Matcher of = OF.matcher(words);
        Matcher shop = SHOP.matcher(words);
        Matcher field = FIELD.matcher(words);
        if (of.matches()) {
            boolean sold = of.group(1).startsWith("s");
            return with(of.group(2), sold ? SOLD : GROWS, sold, found);
        }
        return shop.matches()
                ? with(shop.group(1), SOLD, true, found)
                : field.matches() ? with(field.group(1), GROWS, false, found) : found;
    }

    private SetDesign with(String things, Set<String> fields, boolean shop, SetDesign found) {
        String noun = meanings == null ? things : meanings.singular(things);
        Catalog.Found picture = catalog.find(noun);
        boolean fits = meanings != null && fields.contains(meanings.field(noun)) && picture.certainty() >= 0.9;
        if (!fits || picture.illustration() == null) {
            return found;
        }
        String name = picture.illustration().name();
        return shop ? shelves(name) : TREES.contains(name) ? rows(name, 0.26, 0.36, 0.52) : rows(name, 0.06, 0.10, 0.18);
    }

    private static SetDesign shelves(String thing) {
        SetDesign shop = SetBook.all().getOrDefault("goods shop", SetBook.studio());
        List<Item> items = new ArrayList<>(shop.items());
        for (double x : new double[] {0.04, 0.76}) {
            for (double height : new double[] {0.31, 0.17, 0.03}) {
                items.add(Item.parse("%s@%.2f:0.11^0.56+%.2f*3/0.10".formatted(thing, x, height)));
            }
        }
        items.add(Item.parse(thing + "@0.44:0.10^0.58+0.21*2/0.12"));
        return new SetDesign(shop.name(), List.of(), shop.kind(), shop.back(), shop.ground(), items);
    }

    private static SetDesign rows(String thing, double far, double middle, double near) {
        List<Item> items = new ArrayList<>();
        for (String feature : List.of("clouds", "hills", "treeline", "grass", "path")) {
            items.add(Item.parse(feature));
        }
        items.add(Item.parse("%s@0.05:%.2f^0.28*9/0.11".formatted(thing, far)));
        items.add(Item.parse("%s@0.04:%.2f^0.48*3/0.14".formatted(thing, middle)));
        items.add(Item.parse("%s@0.68:%.2f^0.48*3/0.14".formatted(thing, middle)));
        items.add(Item.parse("%s@0.06:%.2f^0.74*2/0.17".formatted(thing, near)));
        items.add(Item.parse("%s@0.78:%.2f^0.74*2/0.17".formatted(thing, near)));
        return new SetDesign(thing + " field", List.of(), SetDesign.Kind.OUT, new Color(0xD8E6E6), new Color(0x9DB46C), items);
    }
}
