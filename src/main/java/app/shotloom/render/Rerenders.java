package app.shotloom.render;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.render.internal.Orders;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renders again what no longer shows what the board says. Approved takes, and shots that are being drawn, are let be. */
@Service
public class Rerenders {

    private final RenderQueue queue;
    private final Orders orders;
    private final Impact impact;
    private final Takes takes;
    private final Boards boards;

    Rerenders(RenderQueue queue, Orders orders, Impact impact, Takes takes, Boards boards) {
        this.queue = queue;
        this.orders = orders;
        this.impact = impact;
        this.takes = takes;
        this.boards = boards;
    }

    /** The shots to be rendered again, in the order of the board. */
    @Transactional(readOnly = true)
    public List<ShotId> due(BoardId board) {
        Map<ShotId, List<OutOfDate>> outOfDate = impact.of(board);
        return due(board, outOfDate);
    }

    /** Those of these shots that are to be rendered again; reads no others. */
    @Transactional(readOnly = true)
    public Set<ShotId> due(BoardId board, Collection<ShotId> asked) {
        Map<ShotId, List<OutOfDate>> outOfDate = impact.of(board, asked);
        Map<ShotId, Take> chosen = takes.chosenOf(board, outOfDate.keySet());
        Set<ShotId> due = new HashSet<>(outOfDate.keySet());
        due.removeIf(shot -> isApproved(chosen.get(shot)));
        if (!due.isEmpty()) {
            orders.withOpenJob(List.copyOf(due)).forEach(due::remove);
        }
        return due;
    }

    /** Of each sheet, the shots that show it as it was, in the order of the board. */
    @Transactional(readOnly = true)
    public Map<CharacterId, List<ShotId>> dueBySheet(BoardId board) {
        Map<ShotId, List<OutOfDate>> outOfDate = impact.of(board);
        List<ShotId> due = due(board, outOfDate);
        return outOfDate.values().stream()
                .flatMap(List::stream)
                .map(OutOfDate::sheet)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(sheet -> sheet, sheet -> due.stream()
                        .filter(shot -> Objects.requireNonNull(outOfDate.get(shot)).stream()
                                .anyMatch(reason -> sheet.equals(reason.sheet())))
                        .toList()));
    }

    /** Asks for renders of all that are due; see {@link RenderQueue#request(java.util.Collection)}. */
    @Transactional
    public Requested request(BoardId board) {
        return queue.request(due(board));
    }

    /** Asks for renders of every shot of the board whose take is not approved. */
    @Transactional
    public Requested requestAll(BoardId board) {
        Map<ShotId, Take> chosen = takes.chosenOf(board);
        return queue.request(boards.outline(board)
                .filmed()
                .map(Outline.Placed::id)
                .filter(shot -> !isApproved(chosen.get(shot)))
                .toList());
    }

    private static boolean isApproved(@Nullable Take take) {
        return take != null && take.approved();
    }

    private List<ShotId> due(BoardId board, Map<ShotId, List<OutOfDate>> outOfDate) {
        Map<ShotId, Take> chosen = takes.chosenOf(board);
        List<ShotId> stale = boards.outline(board)
                .filmed()
                .map(Outline.Placed::id)
                .filter(outOfDate::containsKey)
                .filter(shot -> !isApproved(chosen.get(shot)))
                .toList();
        List<ShotId> open = stale.isEmpty() ? List.of() : orders.withOpenJob(stale);
        return stale.stream().filter(shot -> !open.contains(shot)).toList();
    }
}
