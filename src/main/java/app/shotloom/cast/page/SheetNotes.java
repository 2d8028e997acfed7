package app.shotloom.cast.page;

import app.shotloom.board.BoardId;
import app.shotloom.cast.CharacterId;
import app.shotloom.live.News;
import java.util.Map;

/** Knows something to say below sheets on the cast page, with one thing to do about it. */
public interface SheetNotes {

    /** @param action as written on its button, which only those see who may edit */
    record Note(String words, String action, Runnable act) {}

    /** Of the sheets that have one. */
    Map<CharacterId, Note> of(BoardId board);

    /** Whether the notes may differ after this. */
    boolean mayChangeBy(News news);
}
