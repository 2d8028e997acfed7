package app.shotloom.sheets.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.page.SheetPart;
import app.shotloom.live.LiveUpdates;
import app.shotloom.sheets.Sheets;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** The pictures on a sheet. */
@Order(10)
@org.springframework.stereotype.Component
record SheetPicturesPart(Sheets sheets, Cast cast, LiveUpdates updates, Clock clock) implements SheetPart {

    @Override
    public Component open(Character sheet, boolean mayEdit) {
        return new SheetPictures(sheet, mayEdit, this);
    }
}
