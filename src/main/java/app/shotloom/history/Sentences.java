package app.shotloom.history;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.change.Facet;
import app.shotloom.history.Done.Step;
import app.shotloom.history.internal.Owners;
import app.shotloom.identity.People;
import app.shotloom.identity.UserId;
import app.shotloom.shared.words.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what was done: on a button ("delete 2 shots"), and in the history ("deleted 2 shots"). */
@Component
public class Sentences {

    /** More kinds of changes in one gesture are said as "and more". */
    private static final int MOST_PARTS = 3;

    /** Changes of one kind to things of one kind. */
    private record Sort(String verb, String subject, String aspect) {}

    private final Boards boards;
    private final Owners owners;
    private final People people;

    Sentences(Boards boards, Owners owners, People people) {
        this.boards = boards;
        this.owners = owners;
        this.people = people;
    }

    /** What shots and scenes of a board are called now, to be asked for once for many sentences. */
    public Map<UUID, String> names(BoardId board) {
        Map<UUID, String> names = new HashMap<>();
        Outline outline = boards.outline(board);
        outline.scenes().forEach(scene -> names.put(
                scene.id().value(),
                scene.title().isBlank() ? Words.of("history.scene-number", "number", scene.number()) : scene.title()));
        outline.shots().forEach(shot -> names.put(shot.id().value(), shot.number()));
        return names;
    }

    /** As on a button: "delete 2 shots". */
    public String imperative(Done done) {
        return say(done, "do", Map.of());
    }

    /** As in the history: "deleted 2 shots", "changed the lens of 1B", "took back: …". */
    public String past(Done done, Map<UUID, String> names) {
        String what = say(done, "done", names);
        return switch (done.kind()) {
            case DONE -> what;
            case UNDONE -> Words.of("history.undone", "what", what);
            case REDONE -> Words.of("history.redone", "what", what);
        };
    }

    private String say(Done done, String form, Map<UUID, String> names) {
        String name = done.name();
        String key = name == null ? "" : "gesture." + name + "." + form;
        if (!key.isEmpty() && Words.has(key)) {
            return Words.of(key, "count", done.things());
        }
        return byChanges(done.changes(), form, names);
    }

    private String byChanges(List<Step> steps, String form, Map<UUID, String> names) {
        List<UUID> made = steps.stream()
                .filter(step -> step.facet().isExistence() && step.before() == null)
                .map(step -> step.facet().target())
                .toList();
        Map<Sort, List<Step>> sorts = steps.stream()
                .filter(step -> step.facet().isExistence() || !made.contains(step.facet().target()))
                .collect(Collectors.groupingBy(Sentences::sort, LinkedHashMap::new, Collectors.toList()));
        List<String> parts = sorts.entrySet().stream()
                .map(sort -> part(sort.getKey(), sort.getValue(), form, names))
                .distinct()
                .toList();
        String joined = String.join(Words.of("history.and"), parts.subList(0, Math.min(parts.size(), MOST_PARTS)));
        return parts.size() > MOST_PARTS ? Words.of("history.and-more", "what", joined) : joined;
    }

    private static Sort sort(Step step) {
        Facet facet = step.facet();
        if (facet.isExistence()) {
            String verb = step.before() == null ? "made" : Facet.HERE.equals(step.after()) ? "restored" : "deleted";
            return new Sort(verb, facet.subject(), "");
        }
        if (facet.isPlace()) {
            return new Sort("moved", facet.subject(), "");
        }
        return new Sort(step.byItself() ? "itself" : "changed", facet.subject(), facet.aspect());
    }

    private String part(Sort sort, List<Step> steps, String form, Map<UUID, String> names) {
        long count = steps.stream().map(step -> step.facet().target()).distinct().count();
        String name = name(steps.getFirst().facet(), names);
        String key = "history." + sort.verb() + "." + sort.subject() + "." + form;
        String special = "history." + sort.verb() + "." + sort.subject() + "." + sort.aspect() + "." + form;
        String said = Words.has(special) ? special : Words.has(key) ? key : "history.changed.other." + form;
        return Words.of(said, "count", count, "name", name, "what", what(sort));
    }

    private static String what(Sort sort) {
        String key = "history.what." + sort.subject() + "." + sort.aspect();
        return Words.of(Words.has(key) ? key : "history.what.other");
    }

    private String name(Facet facet, Map<UUID, String> names) {
        String known = names.get(facet.target());
        if (known == null && facet.subject().equals("sheet")) {
            Facet name = new Facet("sheet", facet.target(), "name");
            known = owners.of(name).map(owner -> owner.now(name)).orElse(null);
        }
        String some = "history.a." + facet.subject();
        return known != null ? known : Words.of(Words.has(some) ? some : "history.a.thing");
    }

    /** What stays as it is, and why: one sentence for each person and reason. */
    public List<String> left(BoardId board, Undone undone) {
        if (undone.left().isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = names(board);
        Function<@Nullable UserId, String> who = id -> id == null ? Words.of("history.somebody") : people.of(id).name();
        return undone.left().stream().map(left -> left(left, names, who)).distinct().toList();
    }

    private String left(Left left, Map<UUID, String> names, Function<@Nullable UserId, String> who) {
        String what = left.facet().isPlace() ? Words.of("history.what.place") : what(new Sort("", left.facet().subject(), left.facet().aspect()));
        return switch (left.why()) {
            case CHANGED -> Words.of("history.left.changed", "who", who.apply(left.who()), "what", what, "name", name(left.facet(), names));
            case WORKED_ON -> Words.of("history.left.worked-on", "who", who.apply(left.who()), "name", name(left.facet(), names));
            case PARTLY -> Words.of("history.left.partly", "who", who.apply(left.who()), "what", what, "name", name(left.facet(), names));
            case REFUSED -> Words.of("history.left.refused", "name", name(left.facet(), names), "why", left.words());
        };
    }
}
