package app.shotloom.node.jobs;

import app.shotloom.node.jobs.SheetOutcome.Hung;
import app.shotloom.node.jobs.SheetTicket.Wanted;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.pipeline.SheetOrder;
import app.shotloom.node.pipeline.SheetPicture;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws the pictures of a sheet and hands them in, one after the other; beside a render it takes its time. */
@Component
public class SheetDesk {
    private static final Logger log = LoggerFactory.getLogger(SheetDesk.class);
    private static final float QUALITY = 0.93f;
    private static final int MOST_BYTES = 1024 * 1024;
    /** While somebody's shot is drawn here, how much longer than it draws a sheet rests, so that the shot has the cores. */
    private static final int GIVING_WAY = 3;

    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final Optional<SheetArtist> artist;
    private final WebLink web;
    private final JobDesk renders;
    private final StopSign closing = new StopSign();

    SheetDesk(ObjectProvider<SheetArtist> artist, WebLink web, JobDesk renders) {
        this.artist = Optional.ofNullable(artist.getIfAvailable());
        this.web = web;
        this.renders = renders;
    }

    /** Whether this node has an artist who draws sheets. */
    public boolean isOpen() {
        return artist.isPresent();
    }

    /** From now on nothing more is handed in. */
    public void close() {
        closing.raise(StopSign.Reason.HANDED_BACK);
    }

    public SheetOutcome carryOut(SheetTicket ticket) {
        SheetOrder order = ticket.order();
        if (order == null) {
            return new SheetOutcome.Failed(String.valueOf(ticket.objection()));
        }
        try {
            return drawAll(order, ticket.pictures());
        } catch (WebLink.SupersededException | StopSign.StoppedException e) {
            return new SheetOutcome.Dropped();
        } catch (IOException e) {
            log.warn("What was drawn of {} cannot be handed in: {}", ticket, e.getMessage());
            return new SheetOutcome.Failed("The pictures were drawn but could not be stored.");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            log.error("{} cannot be drawn", ticket, e);
            return new SheetOutcome.Failed("This sheet could not be drawn. Say it in other words.");
        }
    }

    private SheetOutcome drawAll(SheetOrder order, List<Wanted> pictures) throws IOException {
        List<Hung> hung = new ArrayList<>();
        long drawing = 0;
        for (Wanted wanted : pictures) {
            closing.check();
            long begun = System.nanoTime();
            SheetPicture drawn = artist.orElseThrow().draw(order, wanted.name()).orElse(null);
            long took = System.nanoTime() - begun;
            drawing += took;
            if (drawn != null) {
                hung.add(handIn(wanted, drawn));
                giveWay(took);
            }
        }
        return hung.isEmpty()
                ? new SheetOutcome.Failed("There is no picture of what this sheet describes.")
                : new SheetOutcome.Ready(hung, drawing / 1_000_000);
    }

    private Hung handIn(Wanted wanted, SheetPicture drawn) throws IOException {
        Still still = new JpegPress().pressInto(drawn.image(), QUALITY, MOST_BYTES);
        web.upload(wanted.upload(), "image/jpeg", BodyPublishers.ofByteArray(still.jpeg()), closing);
        return new Hung(wanted.name(), still.width(), still.height(), drawn.standing());
    }

    private void giveWay(long took) {
        if (renders.isBusy()) {
            Duration rest = Duration.ofNanos(took * GIVING_WAY);
            closing.pause(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        }
    }
}
