package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.cast.internal.CharacterRepository;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which sheets a board has, and what they say. */
@Order(15)
@Component
class SheetFacets implements FacetOwner {

    static final String SHEET = "sheet";
    private static final String REFERENCES = "references";

    private final CharacterRepository rows;
    private final Cast cast;
    private final Boards boards;

    SheetFacets(CharacterRepository rows, Cast cast, Boards boards) {
        this.rows = rows;
        this.cast = cast;
        this.boards = boards;
    }

    static Facet of(CharacterId sheet, CharacterField field) {
        return new Facet(SHEET, sheet.value(), field.key());
    }

    static Facet references(CharacterId sheet) {
        return new Facet(SHEET, sheet.value(), REFERENCES);
    }

    static String references(Character sheet) {
        return sheet.references().stream().map(media -> media.value().toString()).collect(Collectors.joining(","));
    }

    /** What differs between a board's sheet before and after; nothing for one of a library. */
    static List<Change> changes(Character before, Character after) {
        BoardId board = after.onBoard();
        List<Change> changes = new ArrayList<>();
        if (board == null) {
            return changes;
        }
        for (CharacterField field : CharacterField.values()) {
            if (!before.value(field).equals(after.value(field))) {
                changes.add(Change.of(board, of(after.id(), field), before.value(field), after.value(field)));
            }
        }
        if (!before.references().equals(after.references())) {
            changes.add(Change.of(board, references(after.id()), references(before), references(after)));
        }
        return changes;
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.subject().equals(SHEET)
                && (facet.isExistence() || facet.aspect().equals(REFERENCES) || field(facet).isPresent());
    }

    private static Optional<CharacterField> field(Facet facet) {
        return Arrays.stream(CharacterField.values()).filter(field -> field.key().equals(facet.aspect())).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId board) {
        boards.requireView(board);
        Map<Facet, String> all = new HashMap<>();
        for (CharacterSheet stored : rows.findByBoard(board.value())) {
            Character sheet = stored.read();
            all.put(Facet.existence(SHEET, sheet.id().value()), existence(stored));
            all.put(references(sheet.id()), references(sheet));
            for (CharacterField field : CharacterField.values()) {
                all.put(of(sheet.id(), field), sheet.value(field));
            }
        }
        return all;
    }

    private static String existence(CharacterSheet sheet) {
        return sheet.isDeleted() ? Facet.GONE : Facet.HERE;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return rows.findById(facet.target()).map(sheet -> now(facet, sheet)).orElse(null);
    }

    private static String now(Facet facet, CharacterSheet sheet) {
        if (facet.isExistence()) {
            return existence(sheet);
        }
        return field(facet).map(field -> sheet.read().value(field)).orElseGet(() -> references(sheet.read()));
    }

    @Override
    @Transactional
    public void hold(BoardId board, Facet facet) {
        rows.lock(facet.target());
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        CharacterId id = new CharacterId(facet.target());
        if (facet.isExistence()) {
            if (Facet.HERE.equals(value)) {
                cast.restore(id);
            } else {
                cast.delete(id);
            }
        } else {
            write(id, facet, value == null ? "" : value);
        }
    }

    private void write(CharacterId id, Facet facet, String value) {
        Optional<CharacterField> field = field(facet);
        if (field.isEmpty()) {
            List<String> images = value.isEmpty() ? List.of() : List.of(value.split(","));
            cast.showReferences(id, images.stream().map(UUID::fromString).map(MediaId::new).toList());
        } else if (cast.revise(id, field.get(), cast.of(id).value(field.get()), value) instanceof CharacterRevision.Overtaken) {
            throw new Refusal.Overtaken(Saying.of("shared.refused.being-written"));
        }
    }

    /** A version of a board is its scenes and shots; the cast stays as it is. */
    @Override
    public boolean isOfVersions(Facet facet) {
        return false;
    }

    @Override
    public boolean isTyped(Facet facet) {
        return field(facet).isPresent();
    }

    @Override
    public boolean isText(Facet facet) {
        return field(facet).filter(field -> field == CharacterField.DESCRIPTION || field == CharacterField.NOTES).isPresent();
    }
}
