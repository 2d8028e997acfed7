package app.shotloom.cast.page;

import app.shotloom.cast.Character;
import com.vaadin.flow.component.Component;

/**
 * Puts something of its own on each sheet of the cast page, below its reference pictures; with several, in their {@code
 * @Order}. What is opened keeps itself current.
 */
public interface SheetPart {

    /** @param mayEdit whether whoever looks may change the sheet */
    Component open(Character sheet, boolean mayEdit);
}
