package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which shots of one open board its filter lets through. After an edit only the shots it touches are looked at again; a
 * shot that is selected stays in sight although it no longer fits, for whoever is working on it.
 */
class Filtering {

    private final BoardId board;
    private final List<ShotFilter> filters;
    private Filter filter = Filter.NONE;
    private Set<ShotId> fitting = Set.of();

    Filtering(BoardId board, List<ShotFilter> filters) {
        this.board = board;
        this.filters = filters;
    }

    Filter filter() {
        return filter;
    }

    List<ShotFilter.Offer> offers() {
        return filters.stream().flatMap(each -> each.offers(board).stream()).toList();
    }

    void by(Filter wanted, Outline outline) {
        filter = wanted;
        reordered(outline, List.of());
    }

    /** Shots came or went. */
    void reordered(Outline outline, List<ShotId> selected) {
        if (!filter.isEmpty()) {
            Set<ShotId> now = matching(ids(outline));
            selected.stream().filter(fitting::contains).forEach(now::add);
            fitting = now;
        }
    }

    /** Lets these through whatever they are: somebody has just made them, or follows a link to them. */
    boolean keep(List<ShotId> shots) {
        if (filter.isEmpty() || fitting.containsAll(shots)) {
            return false;
        }
        fitting = new HashSet<>(fitting);
        return fitting.addAll(shots);
    }

    boolean letsThrough(ShotId shot) {
        return filter.isEmpty() || fitting.contains(shot);
    }

    /** Whether this news changes which shots there are to see. */
    boolean hear(List<News> news, Outline outline, List<ShotId> selected) {
        if (filter.isEmpty()) {
            return false;
        }
        Set<ShotId> all = ids(outline);
        Set<ShotId> touched = news.stream().anyMatch(each -> each.kind().equals(News.MISSED))
                ? all
                : active().flatMap(each -> each.touched(board, news, all).stream()).collect(Collectors.toSet());
        if (touched.isEmpty()) {
            return false;
        }
        Set<ShotId> now = new HashSet<>(fitting);
        now.removeIf(shot -> touched.contains(shot) && !selected.contains(shot));
        now.addAll(matching(touched));
        boolean changed = !now.equals(fitting);
        fitting = now;
        return changed;
    }

    private Stream<ShotFilter> active() {
        return filters.stream().filter(each -> filter.criteria().stream().anyMatch(each::knows));
    }

    private Set<ShotId> matching(Collection<ShotId> among) {
        Map<String, List<Criterion>> kinds =
                filter.criteria().stream().collect(Collectors.groupingBy(Criterion::kind, LinkedHashMap::new, Collectors.toList()));
        Set<ShotId> left = new HashSet<>(among);
        for (Map.Entry<String, List<Criterion>> kind : kinds.entrySet()) {
            if (kind.getKey().equals("text")) {
                kind.getValue().forEach(each -> left.retainAll(matching(each, Set.copyOf(left))));
            } else {
                Set<ShotId> any = new HashSet<>();
                kind.getValue().forEach(each -> any.addAll(matching(each, left)));
                left.retainAll(any);
            }
        }
        return left;
    }

    private Set<ShotId> matching(Criterion criterion, Collection<ShotId> among) {
        return among.isEmpty()
                ? Set.of()
                : filters.stream()
                        .filter(each -> each.knows(criterion))
                        .flatMap(each -> each.matching(board, criterion, among).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<ShotId> ids(Outline outline) {
        return outline.shots().map(Placed::id).collect(Collectors.toSet());
    }

    /** The order without shots that do not fit, and without scenes that have none. */
    Outline shown(Outline outline) {
        if (filter.isEmpty()) {
            return outline;
        }
        List<Scene> scenes = outline.scenes().stream().map(this::shown).filter(scene -> !scene.shots().isEmpty()).toList();
        return new Outline(outline.id(), outline.title(), outline.numbering(), scenes);
    }

    private Scene shown(Scene scene) {
        List<Placed> shots = scene.shots().stream().filter(placed -> fitting.contains(placed.id())).toList();
        return new Scene(scene.id(), scene.place(), scene.number(), scene.title(), shots);
    }
}
