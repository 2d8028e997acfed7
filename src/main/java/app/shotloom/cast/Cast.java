package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.change.Change;
import app.shotloom.cast.internal.CharacterRepository;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.cast.internal.Followers;
import app.shotloom.cast.internal.FormerNames;
import app.shotloom.cast.internal.RelationRepository;
import app.shotloom.cast.internal.SheetDesk;
import app.shotloom.cast.internal.StoredRelation;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.media.ReferenceImages;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.text.SharedTexts;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The cast of a board: the sheets of its characters, props, locations and styles. */
@Service
public class Cast {

    static final int MOST = 200;

    private final CharacterRepository sheets;
    private final RelationRepository relations;
    private final SheetDesk desk;
    private final Followers followers;
    private final FormerNames formerNames;
    private final Boards boards;
    private final ReferenceImages images;
    private final ApplicationEventPublisher events;
    private final SharedTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cast(
            CharacterRepository sheets,
            RelationRepository relations,
            SheetDesk desk,
            Followers followers,
            FormerNames formerNames,
            Boards boards,
            ReferenceImages images,
            ApplicationEventPublisher events,
            SharedTexts texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.sheets = sheets;
        this.relations = relations;
        this.desk = desk;
        this.followers = followers;
        this.formerNames = formerNames;
        this.boards = boards;
        this.images = images;
        this.events = events;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The sheets of a board, the first made first. */
    @Transactional(readOnly = true)
    public List<Character> of(BoardId board) {
        boards.requireView(board);
        return sheetsOf(board);
    }

    /** As {@link #of(BoardId)}; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public List<Character> sheetsOf(BoardId board) {
        return sheets.ofBoard(board.value()).stream().map(CharacterSheet::read).toList();
    }

    /** The cast as the shots of the board show it; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public CastBook bookOf(BoardId board) {
        return CastBook.of(sheetsOf(board), relations.ofBoard(board.value()).stream().map(StoredRelation::read).toList());
    }

    /** A sheet of a board or of a library. */
    @Transactional(readOnly = true)
    public Character of(CharacterId id) {
        return desk.viewable(id).read();
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
        Character wanted = new Character(CharacterId.next(), board, kind, name, description, appearance, List.of());
        return add(board, wanted);
    }

    /** A sheet that says what another one says, which may be of another board or of a library. */
    @Transactional
    public CharacterId add(BoardId board, Character wanted) {
        return end(board, begin(board, wanted));
    }

    /** The same, with some fields that say something else. */
    @Transactional
    public CharacterId add(BoardId board, Character wanted, Map<CharacterField, String> fields) {
        CharacterSheet sheet = begin(board, wanted);
        fields.forEach(sheet::write);
        return end(board, sheet);
    }

    private CharacterId end(BoardId board, CharacterSheet sheet) {
        desk.save(sheet);
        events.publishEvent(Change.made(board, SheetFacets.SHEET, sheet.id().value()));
        return sheet.id();
    }

    private CharacterSheet begin(BoardId board, Character wanted) {
        boards.requireEdit(board);
        if (sheets.ofBoard(board.value()).size() >= MOST) {
            throw new Refusal.Invalid("name", Saying.of("cast.refused.sheets", "most", MOST));
        }
        CharacterSheet sheet = new CharacterSheet(CharacterId.next(), board, wanted.kind(), wanted.name(), clock.instant());
        sheet.say(wanted);
        return sheet;
    }

    /**
     * Writes one field. What others have written in a long text since {@code base} was read stays; a short one that somebody else has
     * changed is not written. A name that texts mention goes on meaning the sheet, see {@link CharacterField#ALIASES}.
     *
     * @param base what the field said when the author began this edit
     */
    @Transactional
    public CharacterRevision revise(CharacterId id, CharacterField field, String base, String value) {
        CharacterSheet sheet = desk.ownEditable(id);
        Character before = sheet.read();
        String current = before.value(field);
        String cleaned = CharacterSheet.clean(field, value);
        if (cleaned.equals(current)) {
            return new CharacterRevision.Unchanged();
        }
        if (field.isLong()) {
            String merged = texts.rewrite(SheetWriting.ref(id, field), current, base, cleaned);
            put(sheet, field, merged);
            return new CharacterRevision.Saved(merged);
        }
        if (!base.equals(current)) {
            return new CharacterRevision.Overtaken(current, cleaned);
        }
        boolean goesOnMeaningIt = field == CharacterField.NAME && formerNames.isNameMentioned(sheet);
        sheet.write(field, cleaned);
        if (goesOnMeaningIt) {
            sheet.alsoCalled(current);
        }
        save(before, sheet);
        return new CharacterRevision.Saved(cleaned);
    }

    /** Writes several fields at once, all or none, over whatever is there. */
    @Transactional
    public Character write(CharacterId id, Map<CharacterField, String> values) {
        Character before = desk.editable(id).read();
        values.forEach((field, value) -> revise(id, field, before.value(field), value));
        return of(id);
    }

    /** Takes the sheet away; shots that mention it keep their words. {@link #restore} brings it back. */
    @Transactional
    public void delete(CharacterId id) {
        CharacterSheet sheet = desk.editable(id);
        if (sheet.isDeleted()) {
            return;
        }
        sheet.delete(clock.instant());
        desk.save(sheet);
        BoardId board = sheet.board();
        if (board == null) {
            followers.letGo(id);
        } else {
            events.publishEvent(Change.deleted(board, SheetFacets.SHEET, id.value()));
        }
    }

    @Transactional
    public void restore(CharacterId id) {
        CharacterSheet sheet = desk.editable(id);
        if (!sheet.isDeleted()) {
            return;
        }
        sheet.restore();
        desk.save(sheet);
        BoardId board = sheet.board();
        if (board != null) {
            events.publishEvent(Change.restored(board, SheetFacets.SHEET, id.value()));
        }
    }

    /**
     * Adds a reference image. It is read and re-encoded before any transaction begins.
     *
     * @throws Refusal.TooLarge over 10 MB
     * @throws Refusal.Invalid when it is no picture Shotloom reads
     */
    public MediaId addReference(CharacterId id, InputStream upload) {
        TeamId team = desk.requireEdit(id);
        MediaId image = images.accept(team, upload);
        transaction.executeWithoutResult(status -> {
            CharacterSheet sheet = desk.ownEditable(id);
            Character before = sheet.read();
            sheet.addReference(image);
            save(before, sheet);
        });
        return image;
    }

    /** Shows pictures on a sheet that the board's team has already. */
    @Transactional
    public void keepReferences(CharacterId id, List<MediaId> images) {
        CharacterSheet sheet = desk.ownEditable(id);
        Character before = sheet.read();
        images.forEach(sheet::addReference);
        save(before, sheet);
    }

    /** The value as the field would keep it. @throws Refusal.Invalid when it breaks a rule of the field */
    public static String cleaned(CharacterField field, String value) {
        return CharacterSheet.clean(field, value);
    }

    /** Takes a picture off the sheet; answers what {@link #showReferences} brings back. */
    @Transactional
    public List<MediaId> removeReference(CharacterId id, MediaId image) {
        CharacterSheet sheet = desk.ownEditable(id);
        Character before = sheet.read();
        sheet.removeReference(image);
        save(before, sheet);
        return before.references();
    }

    /** Exactly these pictures, each of which the sheet had at some time. */
    @Transactional
    public void showReferences(CharacterId id, List<MediaId> pictures) {
        CharacterSheet sheet = desk.ownEditable(id);
        Character before = sheet.read();
        sheet.show(pictures);
        save(before, sheet);
    }

    /** Writes a long text that is merged already. */
    void put(CharacterSheet sheet, CharacterField field, String words) {
        Character before = sheet.read();
        sheet.write(field, words);
        save(before, sheet);
    }

    private void save(Character before, CharacterSheet sheet) {
        desk.save(sheet);
        Character after = sheet.read();
        if (after.onBoard() == null) {
            followers.say(after);
        } else {
            SheetFacets.changes(before, after).forEach(events::publishEvent);
        }
    }
}
