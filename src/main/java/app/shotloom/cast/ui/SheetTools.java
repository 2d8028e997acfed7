package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Library;
import app.shotloom.cast.Merges;
import app.shotloom.cast.Portraits;
import app.shotloom.cast.Relations;
import app.shotloom.cast.Renames;
import app.shotloom.cast.page.SheetPart;
import app.shotloom.text.ui.TextFields;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an open sheet works with. */
@Component
record SheetTools(
        Cast cast, Relations relations, Renames renames, Merges merges, Library library, Portraits portraits, List<SheetPart> parts, TextFields texts) {}
