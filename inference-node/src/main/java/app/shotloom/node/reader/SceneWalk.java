package app.shotloom.node.reader;

import app.shotloom.node.brief.Where;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the marks of a prompt once, and builds the scene: who the clause is about, what it does, and where it is
 * put. English states them in this order nearly always, so a walk does what a parser would, in no time.
 */
final class SceneWalk {
    private final Lookup lookup;
    private final ThingList things;
    private final List<Scene.Relation> relations = new ArrayList<>();
    private final List<Scene.Beat> beats = new ArrayList<>();
    private final Set<String> dropped = new LinkedHashSet<>();

    private List<String> subjects = List.of();
    private @Nullable String latest;
    private @Nullable String action;
    private boolean objectWanted;
    private boolean joining;
    private boolean of;
    private boolean not;
    private boolean begun = true;
    private Mark.@Nullable With with;
    private Mark.@Nullable Relation relation;
    private @Nullable String betweenFirst;
    private @Nullable Where waitingPlace;
    private int phase;
    private boolean actedInPhase;
    private String setting = "";
    private String time = "day";
    private @Nullable String weather;
    private Mark.@Nullable Place looseSetting;

    SceneWalk(Lookup lookup) {
        this.lookup = lookup;
        this.things = new ThingList(lookup, dropped);
    }

    void over(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
            take(marks.get(i), next);
        }
        settle();
    }

    private void take(Mark mark, @Nullable Mark next) {
        switch (mark) {
            case Mark.Noun noun -> noun(noun, next);
            case Mark.Verb verb -> verb(verb);
            case Mark.Relation found -> relation(found, next);
            case Mark.Place place -> place(place, next);
            case Mark.Time found -> {
                time = found.time();
                relation = null;
            }
            case Mark.Weather found -> {
                weather = not ? weather : found.weather();
                relation = null;
            }
            case Mark.Colour colour -> things.paint(latest, colour.name());
            case Mark.Pronoun pronoun -> pronoun(pronoun);
            case Mark.With found -> with = found;
            case Mark.And and -> joining = true;
            case Mark.Of found -> of = true;
            case Mark.EachOther found -> objectWanted = false;
            case Mark.Clause clause -> clause(clause);
            case Mark.Step step -> step(step);
            case Mark.Not found -> not = true;
        }
        begun = mark instanceof Mark.Clause || mark instanceof Mark.Step || mark instanceof Mark.And;
        not = mark instanceof Mark.Not;
        of = mark instanceof Mark.Of && of;
    }

    private void noun(Mark.Noun noun, @Nullable Mark next) {
        if (not) {
            dropped.add("no " + noun.label());
            return;
        }
        if (of && things.absorbs(latest, noun)) {
            return;
        }
        if (with != null && things.wears(latest, noun)) {
            return;
        }
        if (relation != null && relation.where() == Where.IN && things.wears(latest, noun)) {
            relation = null;
            return;
        }
        String id = things.refer(noun, next instanceof Mark.Of);
        if (id != null) {
            attach(id, next);
        } else if (!(next instanceof Mark.Of)) {
            unseen(noun, next);
        }
    }

    /** What it does is not done by whoever acted before. */
    private void unseen(Mark.Noun noun, @Nullable Mark next) {
        relation = null;
        if (next instanceof Mark.Verb) {
            dropped.add(noun.label());
            subjects = List.of();
            latest = null;
        }
    }

    private void attach(String id, @Nullable Mark next) {
        if (relation != null) {
            relate(id);
        } else if (with != null && latest != null) {
            held(id);
        } else if (joining && betweenFirst != null) {
            relations.add(new Scene.Relation(betweenFirst, Where.BETWEEN, id, phase));
            betweenFirst = null;
        } else if (objectWanted && action != null && !(joining && next instanceof Mark.Verb)) {
            object(id);
        } else if (joining && !(next instanceof Mark.Verb) && action == null && !subjects.isEmpty()) {
            subjects = plus(subjects, id);
        } else {
            begin(id);
        }
        if (waitingPlace != null) {
            relations.add(new Scene.Relation(id, waitingPlace, null, phase));
            waitingPlace = null;
        }
        latest = id;
        joining = false;
    }

    private void begin(String id) {
        subjects = List.of(id);
        action = null;
        objectWanted = false;
    }

    private void relate(String id) {
        Mark.Relation found = java.util.Objects.requireNonNull(relation);
        relation = null;
        List<String> placed = action != null && !objectTaken() && !subjects.isEmpty() ? subjects : one(latest);
        for (String subject : placed.isEmpty() ? subjects : placed) {
            if (!subject.equals(id)) {
                relations.add(new Scene.Relation(subject, found.where(), id, phase));
                if (found.where() == Where.BETWEEN) {
                    betweenFirst = subject;
                }
            }
        }
        objectWanted = false;
    }

    private boolean objectTaken() {
        return !beats.isEmpty() && beats.getLast().object() != null && beats.getLast().object().equals(latest);
    }

    private void held(String id) {
        with = null;
        String holder = java.util.Objects.requireNonNull(latest);
        if (things.isPerson(holder)) {
            beats.add(new Scene.Beat(holder, action == null ? "hold" : action, id, phase));
        } else {
            relations.add(new Scene.Relation(id, Where.NEXT_TO, holder, phase));
        }
    }

    private void object(String id) {
        for (int i = beats.size() - 1; i >= 0; i--) {
            Scene.Beat beat = beats.get(i);
            if (beat.object() == null && beat.action().equals(action) && subjects.contains(beat.subject())) {
                beats.set(i, new Scene.Beat(beat.subject(), beat.action(), id, beat.phase()));
            }
        }
        objectWanted = false;
    }

    private void verb(Mark.Verb verb) {
        with = null;
        relation = null;
        action = verb.action();
        objectWanted = true;
        joining = false;
        actedInPhase = true;
        if (subjects.isEmpty() && latest != null) {
            subjects = List.of(latest);
        }
        subjects.forEach(subject -> beats.add(new Scene.Beat(subject, verb.action(), null, phase)));
    }

    private void relation(Mark.Relation found, @Nullable Mark next) {
        boolean inFrame = found.where().isInFrame();
        if (!inFrame) {
            relation = found;
            return;
        }
        List<String> placed = action != null ? subjects : one(latest);
        if (placed.isEmpty() || next instanceof Mark.Noun && action == null && begun) {
            waitingPlace = found.where();
            return;
        }
        placed.forEach(id -> relations.add(new Scene.Relation(id, found.where(), null, phase)));
    }

    private void place(Mark.Place place, @Nullable Mark next) {
        boolean located = relation != null || of;
        boolean acts = next instanceof Mark.Verb || next instanceof Mark.Relation found && !found.where().isInFrame();
        if (!not && !located && place.setting().equals("sky") && place.asThing().drawable()) {
            noun(place.asThing(), next);
            looseSetting = place;
            return;
        }
        if (!not && next instanceof Mark.Verb && !located && !place.asThing().drawable()) {
            setting = setting.isEmpty() ? place.setting() : setting;
            unseen(place.asThing(), next);
        } else if (!not && (located || !place.asThing().drawable() && !acts)) {
            flyOver(place);
            setting = setting.isEmpty() || located && looseSetting != null ? place.setting() : setting;
            relation = null;
        } else if (!not && looseSetting == null && setting.isEmpty() && place.asThing().color() == null && !acts) {
            looseSetting = place;
        } else {
            noun(place.asThing(), next);
        }
    }

    /** "over the harbour" puts its subjects into the air above the setting. */
    private void flyOver(Mark.Place place) {
        boolean above = relation != null && relation.where() == Where.ABOVE || place.setting().equals("sky");
        if (above) {
            subjects.forEach(id -> relations.add(new Scene.Relation(id, Where.AT_TOP, null, phase)));
        }
    }

    private void pronoun(Mark.Pronoun pronoun) {
        if (pronoun.word().equals("another")) {
            String id = things.anotherLike(subjects);
            if (id != null) {
                attach(id, null);
            }
            return;
        }
        if (relation != null && pronoun.word().matches("him|her|it|them")) {
            String id = things.meant(pronoun.word(), latest);
            if (id != null) {
                relate(id);
            }
            relation = null;
            return;
        }
        if (latest != null && pronoun.word().matches("who|which|that")) {
            subjects = List.of(latest);
        }
        action = null;
        objectWanted = false;
    }

    private void clause(Mark.Clause clause) {
        relation = null;
        with = null;
        joining = !clause.strong() && action == null;
        objectWanted = false;
        if (clause.strong()) {
            action = null;
        }
    }

    private void step(Mark.Step step) {
        clause(new Mark.Clause(true));
        boolean said = actedInPhase || step.explicit() && placedInPhase();
        if (said) {
            phase++;
            actedInPhase = false;
        }
    }

    private boolean placedInPhase() {
        return relations.stream().anyMatch(one -> one.phase() == phase);
    }

    /** A drawable setting word on its own is the setting; it is also a thing when the set is called otherwise. */
    private void settle() {
        if (looseSetting == null) {
            return;
        }
        boolean alone = things.all().isEmpty();
        boolean sky = looseSetting.setting().equals("sky");
        if (setting.isEmpty() && (!sky || things.all().size() == 1)) {
            setting = looseSetting.setting();
        }
        boolean landscape = looseSetting.asThing().label().equals(looseSetting.setting());
        if (alone && !landscape && looseSetting.asThing().drawable()) {
            things.refer(looseSetting.asThing(), false);
        }
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    private static List<String> plus(List<String> ids, String id) {
        List<String> all = new ArrayList<>(ids);
        all.add(id);
        return List.copyOf(all);
    }

    List<Thing> things() {
        return things.all();
    }

    List<Scene.Relation> relations() {
        return relations;
    }

    List<Scene.Beat> beats() {
        return beats;
    }

    Set<String> dropped() {
        return dropped;
    }

    int phases() {
        int acted = beats.stream().mapToInt(Scene.Beat::phase).max().orElse(0);
        int placed = relations.stream().mapToInt(Scene.Relation::phase).max().orElse(0);
        return Math.max(acted, placed) + 1;
    }

    String setting() {
        return setting.isEmpty() ? "studio" : setting;
    }

    String time() {
        return time;
    }

    @Nullable String weather() {
        return weather;
    }
}
