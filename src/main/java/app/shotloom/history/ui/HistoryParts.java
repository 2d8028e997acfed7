package app.shotloom.history.ui;

import app.shotloom.board.Boards;
import app.shotloom.history.Facets;
import app.shotloom.history.History;
import app.shotloom.history.Sentences;
import app.shotloom.history.Versions;
import app.shotloom.identity.People;
import app.shotloom.live.LiveUpdates;
import org.springframework.stereotype.Component;

/** What the pages of the history ask. */
@Component
record HistoryParts(
        History history,
        Versions versions,
        Sentences sentences,
        Facets facets,
        Boards boards,
        People people,
        LiveUpdates updates) {}
