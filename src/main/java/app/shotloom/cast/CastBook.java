package app.shotloom.cast;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cast of a board as each of its shots shows it: who is spoken of, and what they wear, hold and stand by there. */
public final class CastBook {

    private final List<Character> sheets;
    private final Map<CharacterId, Character> byId;
    private final List<Relation> drawn;
    private final Mentions mentions;

    private CastBook(List<Character> sheets, List<Relation> relations) {
        this.sheets = sheets;
        byId = sheets.stream().collect(Collectors.toMap(Character::id, Function.identity()));
        drawn = relations.stream().filter(relation -> relation.kind().isDrawn()).toList();
        mentions = Mentions.of(sheets);
    }

    public static CastBook of(List<Character> sheets, List<Relation> relations) {
        return new CastBook(sheets, relations);
    }

    /** Whom a shot with these words shows. */
    public InShot in(ShotId shot, @Nullable SceneId scene, String text) {
        Set<Character> spokenOf = mentions.sheetsIn(text);
        Map<CharacterId, Shown> shown = new LinkedHashMap<>();
        List<Character> styles = new ArrayList<>();
        for (Character sheet : sheets) {
            if (spokenOf.contains(sheet) && sheet.kind() == SheetKind.STYLE) {
                styles.add(sheet);
            } else if (spokenOf.contains(sheet)) {
                shown.put(sheet.id(), Shown.of(sheet));
            }
        }
        Scenery scenery = new Scenery(shown, styles.isEmpty() ? null : styles.getFirst());
        drawn.stream()
                .filter(relation -> relation.where().covers(shot, scene))
                .sorted(Comparator.comparingInt(relation -> relation.where().closeness(shot)))
                .forEachOrdered(relation -> scenery.obey(relation, byId.get(relation.subject()), other(relation)));
        return scenery.inShot();
    }

    private @Nullable Character other(Relation relation) {
        CharacterId object = relation.object();
        return object == null ? null : byId.get(object);
    }

    /** Whom the text speaks of, styles included. */
    public Set<Character> mentionedIn(String text) {
        return mentions.sheetsIn(text);
    }

    /** The words as an engine reads them: all by their names of today, and of styles, which it is told of otherwise, nothing. */
    public String plain(String text) {
        return Styles.without(text, mentions, found -> {
            String name = found.sheet().name();
            return found.name().equals(name) ? null : found.marked() ? "@" + name : name;
        });
    }

    /**
     * Somebody as a shot shows them.
     *
     * @param own print of the sheet, as it is where nothing is said of it
     * @param facts that hold in the shot, by the names of others
     */
    public record Shown(Character sheet, String own, List<Character> held, List<String> facts) {

        static Shown of(Character sheet) {
            return new Shown(sheet, sheet.print(), List.of(), List.of());
        }

        /** The same of whom one more thing is so. */
        Shown with(Character now, List<Character> holding, String fact) {
            List<String> more = new ArrayList<>(facts);
            more.add(fact);
            return new Shown(now, own, holding, more);
        }

        public Shown {
            held = List.copyOf(held);
            facts = List.copyOf(facts);
        }

        /** Differs whenever something differs that a picture may show: the sheet's own, and behind a slash what is so here. */
        public String print() {
            return facts.isEmpty() ? own : own + "/" + Prints.of(String.join("\n", facts));
        }
    }

    /**
     * Two who are near each other.
     *
     * @param where {@code held-by} or {@code next-to}, as a brief says it
     */
    public record Pair(Character one, String where, Character other) {}

    /**
     * What is drawn of the cast in a shot.
     *
     * @param shown in the order of the board's cast, styles not among them
     * @param style that it is drawn in, or null
     * @param place where it plays because a relation says so, or null
     * @param brought what is worn, held, or around because relations say so
     */
    public record InShot(
            List<Shown> shown,
            @Nullable Character style,
            @Nullable Character place,
            List<Pair> pairs,
            Set<Character> brought) {

        public InShot {
            shown = List.copyOf(shown);
            pairs = List.copyOf(pairs);
            brought = Set.copyOf(brought);
        }

        /** Everybody of whom it is drawn, with a style last. */
        public List<Shown> all() {
            List<Shown> all = new ArrayList<>(shown);
            if (style != null) {
                all.add(Shown.of(style));
            }
            return List.copyOf(all);
        }
    }
}
