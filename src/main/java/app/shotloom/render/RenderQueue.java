package app.shotloom.render;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.render.internal.Cancellations;
import app.shotloom.render.internal.JobRepository;
import app.shotloom.render.internal.Orders;
import app.shotloom.render.internal.RenderViews;
import app.shotloom.render.internal.StoredJob;
import app.shotloom.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where shots are rendered: ask for renders, look how far they are, stop them. */
@Service
public class RenderQueue {

    private final JobRepository jobs;
    private final Orders orders;
    private final Cancellations cancellations;
    private final RenderViews views;
    private final Boards boards;

    RenderQueue(JobRepository jobs, Orders orders, Cancellations cancellations, RenderViews views, Boards boards) {
        this.jobs = jobs;
        this.orders = orders;
        this.cancellations = cancellations;
        this.views = views;
        this.boards = boards;
    }

    /**
     * Asks for a render of what the shot says now.
     *
     * @throws Refusal.Invalid    when the shot says nothing, or an option cannot be met
     * @throws Refusal.NotAllowed for reviewers
     * @throws Refusal.Gone       when the shot was deleted
     * @throws Refusal.TooMany    when 500 renders of the team are open
     */
    @Transactional
    public RenderJob request(ShotId shot, RenderOptions options) {
        return views.view(orders.place(shot, options));
    }

    /** Asks for renders of all of them that have words and are not being rendered already; see {@link #request}. */
    @Transactional
    public Requested request(Collection<ShotId> shots) {
        List<StoredJob> placed = new ArrayList<>();
        List<ShotId> skipped = new ArrayList<>();
        List<ShotId> open = orders.withOpenJob(shots);
        for (ShotId shot : shots) {
            if (open.contains(shot) || !orders.isDrawable(shot)) {
                skipped.add(shot);
            } else {
                placed.add(orders.place(shot, RenderOptions.USUAL));
            }
        }
        return new Requested(views.view(placed), skipped);
    }

    @Transactional(readOnly = true)
    public RenderJob of(RenderJobId id) {
        StoredJob job = jobs.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("render"));
        boards.requireView(job.board());
        return views.view(job);
    }

    /** The open jobs of a board. */
    @Transactional(readOnly = true)
    public List<RenderJob> openOf(BoardId board) {
        return views.view(jobs.openOf(boards.access(board).team().value(), board.value()));
    }

    /** The open jobs of these shots of a board, and of shots without one the last job if it failed. */
    @Transactional(readOnly = true)
    public Map<ShotId, RenderJob> latestOf(BoardId board, Collection<ShotId> shots) {
        boards.requireView(board);
        if (shots.isEmpty()) {
            return Map.of();
        }
        return worthShowing(jobs.latestOf(board.value(), shots.stream().map(ShotId::value).toList()));
    }

    /** The same of all shots of a board. */
    @Transactional(readOnly = true)
    public Map<ShotId, RenderJob> latestOf(BoardId board) {
        boards.requireView(board);
        return worthShowing(jobs.latestOf(board.value()));
    }

    private Map<ShotId, RenderJob> worthShowing(List<StoredJob> latest) {
        List<StoredJob> shown = latest.stream()
                .filter(job -> job.status().isOpen() || job.status() == RenderStatus.FAILED)
                .toList();
        return views.view(shown).stream().collect(Collectors.toMap(RenderJob::shot, Function.identity()));
    }

    /**
     * Stops it: at once for everyone who watches, on the node within two frames. Stopping what is over changes nothing.
     *
     * @throws Refusal.NotAllowed for reviewers
     */
    @Transactional
    public void cancel(RenderJobId id) {
        StoredJob job = jobs.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("render"));
        boards.requireEdit(job.board());
        cancellations.cancel(job);
    }
}
