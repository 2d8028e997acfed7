package app.shotloom.node.pipeline.animatic.activity;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.animatic.activity.Activities.Found;
import app.shotloom.node.reader.Colours;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What everybody is busy with in a shot, and what follows from it for what the words leave open. What they say stays. */
public final class Business {
    private static final int USUAL = 1;
    private static final List<String> NEARER = List.of("extreme-long", "long", "medium-long", "medium", "medium-close-up", "close-up");
    private static final Set<String> WORKTOPS = Set.of("table", "kitchen table", "counter", "kitchen counter", "desk", "workbench", "dining table", "countertop");
    private static final String NOWHERE = "studio";

    private final Brief brief;
    private final Map<String, Found> byBeat;
    private final Predicate<String> animals;

    /**
     * @param byBeat activities by the ids of their beats
     * @param animals whether a noun is an animal's
     */
    Business(Brief brief, Map<String, Found> byBeat, Predicate<String> animals) {
        this.brief = brief;
        this.animals = animals;
        this.byBeat = Map.copyOf(byBeat);
    }

    /** Nobody does anything that needs more than its words. */
    public static Business none(Brief brief) {
        return new Business(brief, Map.of(), noun -> false);
    }

    public @Nullable Activity of(Brief.Beat beat) {
        Found found = byBeat.get(beat.id());
        return found == null ? null : found.activity();
    }

    /** The brief, seen from as near as what is done in it needs, where the words leave that open. */
    public Brief framed() {
        long people = brief.subjects().stream().filter(subject -> subject.kind() == Brief.Kind.PERSON).mapToInt(Brief.Subject::count).sum();
        Brief.Camera asked = brief.camera();
        int nearest = NEARER.indexOf(asked.size());
        if (asked.framed() || people != 1 || brief.beats().isEmpty() || nearest < 0) {
            return brief;
        }
        int size = brief.beats().stream().mapToInt(this::nearness).min().orElse(USUAL);
        boolean rises = sits() && !sitsAlways();
        size = rises ? Math.min(size, NEARER.indexOf("medium-long")) : size;
        return nearest != USUAL || size == nearest ? brief : Draft.of(brief).camera(new Brief.Camera(NEARER.get(size), false, asked.angle(), asked.lens(), asked.moves())).brief();
    }

    private int nearness(Brief.Beat beat) {
        Activity activity = of(beat);
        return activity == null || activity.size() == null ? USUAL : Math.max(0, NEARER.indexOf(activity.size()));
    }

    private boolean sits() {
        return byBeat.values().stream().anyMatch(found -> found.activity().sits());
    }

    /** Whether all that is done in the shot is done sitting. */
    public boolean sitsAlways() {
        return !brief.beats().isEmpty() && brief.beats().stream().allMatch(beat -> of(beat) instanceof Activity activity && activity.sits());
    }

    /** Where it is drawn to happen: where the words say, or else where what is done usually happens. */
    public String place(String said) {
        if (!said.equals(NOWHERE) || brief.beats().stream().anyMatch(beat -> beat.words().contains(NOWHERE))) {
            return said;
        }
        Set<String> usual = new LinkedHashSet<>();
        byBeat.values().stream().map(found -> found.activity().set()).filter(java.util.Objects::nonNull).forEach(usual::add);
        return usual.isEmpty() ? said : usual.iterator().next();
    }

    /** What a subject is drawn as: a hanging rope and not a coil of it, where somebody climbs it. */
    public String picture(Brief.Subject subject) {
        return byBeat.entrySet().stream()
                .filter(entry -> entry.getValue().activity().as() != null && isMeant(entry.getKey(), entry.getValue(), subject))
                .map(entry -> java.util.Objects.requireNonNull(entry.getValue().activity().as()))
                .findFirst()
                .orElse(subject.label());
    }

    /** What a figure brings along for a beat, in the colour of what the words name; null for what the movement itself brings. */
    public @Nullable List<String> tools(Brief.Beat beat) {
        Activity activity = of(beat);
        List<String> tools = activity == null ? null : activity.tools();
        return tools == null ? null : tools.stream().map(this::painted).toList();
    }

    private String painted(String tool) {
        for (Brief.Subject subject : brief.subjects()) {
            Integer color = subject.color() == null ? null : Colours.rgb(subject.color().toLowerCase(Locale.ROOT));
            if (color != null && isDrawnBy(tool, subject.label()) && isShownByMovement(subject)) {
                return "%s#%06X".formatted(tool, color);
            }
        }
        return tool;
    }

    /** Whether the movement itself is all that is to be seen of a subject, as of a haircut; a colour has to be seen on something. */
    public boolean isShownByMovement(Brief.Subject subject) {
        boolean seen = subject.color() == null || byBeat.values().stream()
                .map(found -> found.activity().tools())
                .filter(java.util.Objects::nonNull)
                .anyMatch(tools -> tools.stream().anyMatch(tool -> isDrawnBy(tool, subject.label())));
        return isTool(subject) || seen && byBeat.entrySet().stream()
                .anyMatch(entry -> entry.getValue().activity().spot() == Activity.Spot.NONE && isMeant(entry.getKey(), entry.getValue(), subject));
    }

    /** Whether it is what the figure brings along anyway, and nothing more is said of it. */
    private boolean isTool(Brief.Subject subject) {
        boolean plain = subject.kind() == Brief.Kind.THING && subject.count() == 1;
        boolean used = brief.beats().stream().anyMatch(beat -> subject.id().equals(beat.object()) || subject.id().equals(beat.subject()));
        return plain && !used && byBeat.values().stream()
                .map(found -> found.activity().tools())
                .filter(java.util.Objects::nonNull)
                .anyMatch(tools -> tools.stream().anyMatch(tool -> isDrawnBy(tool, subject.label())));
    }

    private static boolean isDrawnBy(String tool, String label) {
        boolean worktop = (tool.equals("counter") || tool.equals("table")) && WORKTOPS.contains(label);
        String named = tool.replaceAll("[0-9]", "");
        return worktop || label.length() > 2 && named.endsWith(label) || label.endsWith(" " + named);
    }

    /** Whether it is what is done to something: by the beat, or by the word that names it in its clause. */
    private boolean isMeant(String beatId, Found found, Brief.Subject subject) {
        boolean done = brief.beats().stream().anyMatch(beat -> beat.id().equals(beatId) && subject.id().equals(beat.object()));
        boolean named = subject.kind() == Brief.Kind.THING && !found.noun().isEmpty() && (" " + subject.label()).endsWith(" " + found.noun());
        return done || named;
    }

    /** A subject with what it wears for what it does, where nothing is said of that. */
    public Brief.Subject dressed(Brief.Subject subject) {
        if (!subject.clothing().isEmpty()) {
            return subject;
        }
        String wear = brief.beats().stream()
                .filter(beat -> beat.subject().equals(subject.id()))
                .map(this::of)
                .filter(activity -> activity != null && activity.wear() != null)
                .map(activity -> java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(activity).wear()))
                .findFirst()
                .orElse("");
        return new Brief.Subject(
                subject.id(), subject.label(), subject.kind(), subject.characterId(), subject.count(), subject.color(), subject.size(),
                subject.material(), subject.age(), subject.traits(), wear, subject.parts());
    }

    /** What one is on or in for what is done, and nobody names. */
    public List<Mount> mounts() {
        List<Mount> mounts = new ArrayList<>();
        for (Brief.Beat beat : brief.beats()) {
            Activity activity = of(beat);
            if (activity != null && activity.mount() != null && beat.object() == null && mounts.stream().noneMatch(mount -> mount.rider().equals(beat.subject()))) {
                mounts.add(new Mount(beat.subject(), activity.mount(), activity.inside(), beat.startSeconds(), beat.endSeconds()));
            }
        }
        return mounts;
    }

    /** Whether what one is on lives. */
    public boolean isAnimal(String noun) {
        return animals.test(noun);
    }

    /** @param rider the id of who is on it */
    public record Mount(String rider, String noun, boolean inside, double startSeconds, double endSeconds) {}
}
