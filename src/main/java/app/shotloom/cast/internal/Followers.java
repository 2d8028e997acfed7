package app.shotloom.cast.internal;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import org.springframework.stereotype.Component;

/** Sheets of boards that say what one of the library says. They are written with it, so that nobody who reads them need know. */
@Component
public class Followers {

    private final CharacterRepository sheets;
    private final SheetDesk desk;
    private final SheetPen pen;
    private final FormerNames formerNames;

    Followers(CharacterRepository sheets, SheetDesk desk, SheetPen pen, FormerNames formerNames) {
        this.sheets = sheets;
        this.desk = desk;
        this.pen = pen;
        this.formerNames = formerNames;
    }

    /** They say so too. Mentions of the name they had go on meaning them. */
    public void say(Character library) {
        for (CharacterSheet sheet : sheets.following(library.id().value())) {
            String former = sheet.name();
            boolean goesOnMeaningIt = formerNames.isNameMentioned(sheet);
            sheet.write(CharacterField.NAME, library.name());
            pen.say(sheet, library);
            if (goesOnMeaningIt) {
                sheet.alsoCalled(former);
            }
            desk.save(sheet);
        }
    }

    /** The sheet of the library is gone: they stay as they are, and are changed for themselves. */
    void detach(CharacterSheet sheet) {
        sheet.detach();
        desk.save(sheet);
    }

    public void letGo(CharacterId library) {
        sheets.following(library.value()).forEach(this::detach);
    }
}
