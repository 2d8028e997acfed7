package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.change.Change;
import app.shotloom.cast.internal.CharacterRepository;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.media.MediaId;
import app.shotloom.media.ReferenceImages;
import app.shotloom.shared.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The cast of a board: the sheets of its characters, props and locations. */
@Service
public class Cast {

    static final int MOST = 200;

    private final CharacterRepository sheets;
    private final Boards boards;
    private final ReferenceImages images;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cast(
            CharacterRepository sheets,
            Boards boards,
            ReferenceImages images,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.sheets = sheets;
        this.boards = boards;
        this.images = images;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The sheets of a board, the first made first. */
    @Transactional(readOnly = true)
    public List<Character> of(BoardId board) {
        boards.requireView(board);
        return sheets.ofBoard(board.value()).stream().map(CharacterSheet::read).toList();
    }

    /** As {@link #of(BoardId)}; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public List<Character> sheetsOf(BoardId board) {
        return sheets.ofBoard(board.value()).stream().map(CharacterSheet::read).toList();
    }

    @Transactional(readOnly = true)
    public Character of(CharacterId id) {
        CharacterSheet sheet = sheets.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("character"));
        boards.requireView(sheet.board());
        return sheet.read();
    }

    /** The sheets that a text mentions, as {@code @Mia} or by bare name. */
    @Transactional(readOnly = true)
    public List<Character> mentionedIn(BoardId board, String text) {
        return Mentions.in(text, of(board));
    }

    /** A character; see {@link #create(BoardId, SheetKind, String, String, Appearance)}. */
    @Transactional
    public CharacterId create(BoardId board, String name, String description, Appearance appearance) {
        return create(board, SheetKind.CHARACTER, name, description, appearance);
    }

    /** @throws Refusal.Invalid when the board has a sheet of that name */
    @Transactional
    public CharacterId create(BoardId board, SheetKind kind, String name, String description, Appearance appearance) {
        boards.requireEdit(board);
        if (sheets.ofBoard(board.value()).size() >= MOST) {
            throw new Refusal.Invalid("name", "A board has at most " + MOST + " sheets.");
        }
        CharacterSheet sheet = new CharacterSheet(CharacterId.next(), board, kind, name, clock.instant());
        sheet.write(CharacterField.DESCRIPTION, description);
        sheet.write(CharacterField.AGE, appearance.age());
        sheet.write(CharacterField.BUILD, appearance.build());
        sheet.write(CharacterField.SKIN, appearance.skin());
        sheet.write(CharacterField.HAIR, appearance.hair());
        sheet.write(CharacterField.CLOTHING, appearance.clothing());
        sheet.write(CharacterField.COLOURS, appearance.colours());
        save(sheet);
        events.publishEvent(Change.made(board, SheetFacets.SHEET, sheet.id().value()));
        return sheet.id();
    }

    /**
     * Writes one field, unless somebody else has changed it since {@code base} was read.
     *
     * @param base what the field said when the author began this edit
     */
    @Transactional
    public CharacterRevision revise(CharacterId id, CharacterField field, String base, String value) {
        CharacterSheet sheet = editable(id);
        String current = sheet.read().value(field);
        String cleaned = CharacterSheet.clean(field, value);
        if (cleaned.equals(current)) {
            return new CharacterRevision.Unchanged();
        }
        if (!base.equals(current)) {
            return new CharacterRevision.Overtaken(current, cleaned);
        }
        sheet.write(field, cleaned);
        save(sheet);
        events.publishEvent(Change.of(sheet.board(), SheetFacets.of(id, field), current, cleaned));
        return new CharacterRevision.Saved(cleaned);
    }

    /** Takes the sheet away; shots that mention it keep their words. {@link #restore} brings it back. */
    @Transactional
    public void delete(CharacterId id) {
        CharacterSheet sheet = editable(id);
        if (!sheet.isDeleted()) {
            sheet.delete(clock.instant());
            save(sheet);
            events.publishEvent(Change.deleted(sheet.board(), SheetFacets.SHEET, id.value()));
        }
    }

    @Transactional
    public void restore(CharacterId id) {
        CharacterSheet sheet = editable(id);
        if (sheet.isDeleted()) {
            sheet.restore();
            save(sheet);
            events.publishEvent(Change.restored(sheet.board(), SheetFacets.SHEET, id.value()));
        }
    }

    /**
     * Adds a reference image. It is read and re-encoded before any transaction begins.
     *
     * @throws Refusal.TooLarge over 10 MB
     * @throws Refusal.Invalid when it is no picture Shotloom reads
     */
    public MediaId addReference(CharacterId id, InputStream upload) {
        BoardId board = boardOf(id);
        boards.requireEdit(board);
        MediaId image = images.accept(boards.teamOf(board), upload);
        transaction.executeWithoutResult(status -> {
            CharacterSheet sheet = editable(id);
            String before = SheetFacets.references(sheet.read());
            sheet.addReference(image);
            saveReferences(sheet, before);
        });
        return image;
    }

    /** Shows pictures on a sheet that the board's team has already. */
    @Transactional
    public void keepReferences(CharacterId id, List<MediaId> images) {
        CharacterSheet sheet = editable(id);
        images.forEach(sheet::addReference);
        save(sheet);
    }

    /** The value as the field would keep it. @throws Refusal.Invalid when it breaks a rule of the field */
    public static String cleaned(CharacterField field, String value) {
        return CharacterSheet.clean(field, value);
    }

    @Transactional
    public void removeReference(CharacterId id, MediaId image) {
        CharacterSheet sheet = editable(id);
        String before = SheetFacets.references(sheet.read());
        sheet.removeReference(image);
        saveReferences(sheet, before);
    }

    /** Exactly these images, each of which the sheet had at some time. */
    @Transactional
    void setReferences(CharacterId id, List<MediaId> images) {
        CharacterSheet sheet = editable(id);
        String before = SheetFacets.references(sheet.read());
        sheet.read().references().forEach(sheet::removeReference);
        images.forEach(sheet::addReference);
        saveReferences(sheet, before);
    }

    private void saveReferences(CharacterSheet sheet, String before) {
        save(sheet);
        String after = SheetFacets.references(sheet.read());
        if (!before.equals(after)) {
            events.publishEvent(Change.of(sheet.board(), SheetFacets.references(sheet.id()), before, after));
        }
    }

    private CharacterSheet editable(CharacterId id) {
        boards.requireEdit(boardOf(id));
        return sheets.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("character"));
    }

    private BoardId boardOf(CharacterId id) {
        return sheets.boardOf(id.value()).map(BoardId::new).orElseThrow(() -> new Refusal.NotFound("character"));
    }

    private void save(CharacterSheet sheet) {
        try {
            sheets.saveAndFlush(sheet);
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal.Invalid("name", "This board has a sheet of that name. Choose another.");
        }
        events.publishEvent(new CharacterChanged(sheet.board(), sheet.id()));
    }
}
