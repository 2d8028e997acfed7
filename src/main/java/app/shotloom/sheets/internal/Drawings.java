package app.shotloom.sheets.internal;

import app.shotloom.board.BoardId;
import app.shotloom.cast.CharacterId;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.shared.Ids;
import app.shotloom.sheets.DrawnPicture;
import app.shotloom.sheets.SheetDrawing;
import app.shotloom.sheets.SheetDrawing.Status;
import app.shotloom.sheets.SheetDrawingChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was drawn of each sheet. Every call is one short transaction; who may look is checked before. */
@Service
public class Drawings {

    /** A node that is there has answered long before. */
    private static final Duration LATE_AFTER = Duration.ofSeconds(6);

    private final DrawingRepository drawings;
    private final MediaStore media;
    private final SheetText text;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drawings(DrawingRepository drawings, MediaStore media, SheetText text, ApplicationEventPublisher events, Clock clock) {
        this.drawings = drawings;
        this.media = media;
        this.text = text;
        this.events = events;
        this.clock = clock;
    }

    /** How it stands with it; {@code NONE} when a node is to be asked. */
    @Transactional(readOnly = true)
    public SheetDrawing of(Asking asking) {
        StoredDrawing row = drawings.findById(asking.subject()).orElse(null);
        if (row == null) {
            return SheetDrawing.NONE;
        }
        List<DrawnPicture> pictures = text.pictures(row.pictures());
        if (!row.knows(asking.print(), clock.instant())) {
            return new SheetDrawing(Status.NONE, pictures, null);
        }
        Status status = row.failure() != null
                ? Status.FAILED
                : !row.isAwaited() ? Status.DRAWN : row.isLate() ? Status.LATE : Status.ASKED;
        return new SheetDrawing(status, pictures, row.failure());
    }

    /** One picture of each sheet of a board that was drawn: the face, or else the first. */
    @Transactional(readOnly = true)
    public Map<CharacterId, MediaId> portraits(BoardId board) {
        Map<CharacterId, MediaId> portraits = new HashMap<>();
        for (StoredDrawing row : drawings.findByBoard(board.value())) {
            List<DrawnPicture> pictures = text.pictures(row.pictures());
            pictures.stream()
                    .filter(picture -> picture.name().equals("neutral"))
                    .findFirst()
                    .or(() -> pictures.stream().findFirst())
                    .ifPresent(picture -> portraits.put(new CharacterId(row.subject()), picture.media()));
        }
        return portraits;
    }

    /**
     * Begins a request for it.
     *
     * @param anew whether to ask although it is known, or could not be drawn
     * @return nothing when it is drawn already, or on its way
     */
    @Transactional
    public Optional<UUID> begin(Asking asking, boolean anew) {
        StoredDrawing row = drawings.lock(asking.subject())
                .orElseGet(() -> new StoredDrawing(asking.subject(), asking.board(), Ids.next()));
        if (!anew && row.knows(asking.print(), clock.instant())) {
            return Optional.empty();
        }
        // the same question keeps its number: whoever is drawing it already goes on
        if (!row.isFor(asking.print())) {
            text.parts(row.handedIn()).values().forEach(part -> media.delete(new MediaId(part)));
            row.renew(asking.print(), Ids.next());
        }
        row.asked(clock.instant());
        drawings.saveAndFlush(row);
        return Optional.of(row.request());
    }

    /** The board that waits for pictures of this request, if it still does. */
    @Transactional(readOnly = true)
    public Optional<BoardId> boardAwaiting(UUID request) {
        return drawings.findByRequest(request).filter(StoredDrawing::isAwaited).map(StoredDrawing::board);
    }

    /** Keeps one picture of a request until all are there; false when nobody waits for it any more. */
    @Transactional
    public boolean handIn(UUID request, String name, MediaId picture) {
        StoredDrawing row = drawings.lockRequest(request).filter(found -> found.awaits(request)).orElse(null);
        if (row == null) {
            return false;
        }
        Map<String, UUID> parts = text.parts(row.handedIn());
        UUID before = parts.put(name, picture.value());
        row.handIn(text.write(parts));
        drawings.saveAndFlush(row);
        if (before != null) {
            media.delete(new MediaId(before));
        }
        return true;
    }

    /** Shows what was handed in for a request; the pictures before it go. */
    @Transactional
    public void show(Answer answer) {
        drawings.lockRequest(answer.request()).filter(row -> row.awaits(answer.request())).ifPresent(row -> {
            Map<String, UUID> parts = text.parts(row.handedIn());
            List<DrawnPicture> drawn = new ArrayList<>();
            answer.pictures().forEach(hung -> {
                UUID part = parts.get(hung.name());
                if (part != null) {
                    drawn.add(new DrawnPicture(hung.name(), new MediaId(part), hung.width(), hung.height(), hung.standing()));
                }
            });
            Set<UUID> over = new HashSet<>(parts.values());
            text.media(row.pictures()).forEach(old -> over.add(old.value()));
            drawn.forEach(shown -> over.remove(shown.media().value()));
            row.drawn(text.write(drawn), clock.instant());
            over.forEach(old -> media.delete(new MediaId(old)));
            tell(row);
        });
    }

    /** A node could not draw it; what was drawn before stays. */
    @Transactional
    public void fail(UUID request, String reason) {
        drawings.lockRequest(request).filter(row -> row.awaits(request)).ifPresent(row -> {
            row.failed(reason);
            tell(row);
        });
    }

    /** Tells of those that nobody has answered for a while. */
    @Transactional
    public void noteLate() {
        drawings.lockLate(clock.instant().minus(LATE_AFTER)).forEach(row -> {
            row.late();
            tell(row);
        });
    }

    private void tell(StoredDrawing row) {
        events.publishEvent(new SheetDrawingChanged(row.board(), row.subject()));
    }
}
