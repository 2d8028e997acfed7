package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.live.News;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Impact;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shots by their chosen take: whether there is one, whether it is approved, whether it shows what the board says. */
@Order(1)
@Component
record TakeFilter(Takes takes, Impact impact, ChosenTakeFace takeFace, StaleFace staleFace) implements ShotFilter {

    private static final List<String> STATES = List.of("undrawn", "drawn", "stale", "approved");

    @Override
    public List<Offer> offers(BoardId board) {
        return STATES.stream()
                .map(state -> new Offer(new Criterion("is", state), Words.of("page.state." + state)))
                .toList();
    }

    @Override
    public boolean knows(Criterion criterion) {
        return criterion.kind().equals("is") && STATES.contains(criterion.value());
    }

    @Override
    public Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among) {
        Map<ShotId, Take> chosen = takes.chosenOf(board, among);
        return switch (criterion.value()) {
            case "undrawn" -> among.stream().filter(shot -> !chosen.containsKey(shot)).collect(Collectors.toSet());
            case "approved" -> where(chosen, true);
            case "stale" -> {
                Set<ShotId> old = new HashSet<>(impact.of(board, among).keySet());
                old.retainAll(where(chosen, false)); // an approved picture is good as it is
                yield old;
            }
            default -> chosen.keySet();
        };
    }

    private static Set<ShotId> where(Map<ShotId, Take> chosen, boolean approved) {
        return chosen.values().stream()
                .filter(take -> take.approved() == approved)
                .map(Take::shot)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among) {
        return Stream.concat(
                        takeFace.touched(board, news, among).stream(), staleFace.touched(board, news, among).stream())
                .collect(Collectors.toSet());
    }
}
