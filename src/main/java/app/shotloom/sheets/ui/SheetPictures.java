package app.shotloom.sheets.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.sheets.SheetDrawing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Set;

/** The pictures of one sheet. They are looked up, and asked for, when they come into view; then kept current. */
@Tag("sheet-pictures")
class SheetPictures extends Component {

    private final CharacterId sheet;
    private final SheetPicturesPart with;
    private boolean seen;

    SheetPictures(Character sheet, boolean mayEdit, SheetPicturesPart with) {
        this.sheet = sheet.id();
        this.with = with;
        var element = getElement();
        element.setProperty("kind", sheet.kind().code());
        element.setProperty("saveLabel", Words.of("sheets.save"));
        element.setProperty("closeLabel", Words.of("sheets.close"));
        element.setProperty("againLabel", mayEdit ? Words.of("sheets.again") : "");
        element.addEventListener("sheet-seen", event -> {
            seen = true;
            show();
        });
        element.addEventListener("sheet-again", event -> again());
        BoardId board = sheet.board();
        if (board != null) {
            with.updates().attach(this, LiveTopic.board(board.value()), this::hear);
        }
    }

    private void hear(List<News> batch) {
        if (seen && batch.stream().anyMatch(this::matters)) {
            show();
        }
    }

    private boolean matters(News news) {
        boolean mine = Set.of("sheet-drawn", "character-changed").contains(news.kind()) && news.key().equals(sheet.toString());
        return mine || Set.of("look-chosen", News.MISSED).contains(news.kind());
    }

    private void show() {
        try {
            Character now = with.cast().of(sheet);
            SheetDrawing drawing = with.sheets().look(sheet);
            var element = getElement();
            element.setProperty("heading", now.name());
            element.setProperty("savedOn", Words.of("sheets.saved-on", "name", now.name(), "date", PictureWords.today(with.clock())));
            element.setProperty("status", PictureWords.status(drawing));
            element.setProperty("failed", drawing.status() == SheetDrawing.Status.FAILED);
            element.setPropertyList("pictures", drawing.pictures().stream()
                    .map(picture -> Print.of(picture, PictureWords.label(picture), PictureWords.alt(now, picture)))
                    .toList());
        } catch (Refusal.NotFound gone) {
            getElement().setProperty("status", "");
        }
    }

    private void again() {
        try {
            with.sheets().drawAgain(sheet);
            show();
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }
}
