package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Relation;
import app.shotloom.cast.page.SheetNotes.Note;
import app.shotloom.media.MediaId;
import java.util.List;
import java.util.Map;

/**
 * What the cast page knows at one moment.
 *
 * @param drawn portraits of sheets
 * @param outdated how many mentions call a sheet by a former name
 */
record CastPage(
        List<Character> sheets,
        List<Relation> relations,
        Map<CharacterId, Integer> outdated,
        Map<CharacterId, Note> notes,
        Map<CharacterId, MediaId> drawn,
        Uses uses) {}
