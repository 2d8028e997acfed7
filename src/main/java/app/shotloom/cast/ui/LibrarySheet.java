package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.Library;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField.Shape;
import app.shotloom.shared.words.Words;
import app.shotloom.text.ui.TextFields;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** A sheet of the library, open. */
class LibrarySheet extends Article {

    LibrarySheet(Library.Entry entry, Cast cast, TextFields fields, List<Character> all, Runnable delete, Runnable close) {
        Character sheet = entry.sheet();
        addClassName("sheet");
        SheetTexts texts = new SheetTexts(sheet, cast, fields, entry.mayEdit());
        Header header = new Header(texts.of(CharacterField.NAME, Shape.HEADING));
        if (entry.mayEdit()) {
            header.add(Buttons.icon("delete", Words.of("cast.delete", "name", sheet.name()), delete));
        }
        header.add(Buttons.icon("close", Words.of("cast.close", "name", sheet.name()), close));
        Portrait portrait = new Portrait();
        portrait.show(sheet, null);
        PaletteEditor palette = new PaletteEditor(sheet, cast, entry.mayEdit());
        palette.show(sheet);
        ReferencePictures pictures = new ReferencePictures(sheet.id(), cast, entry.mayEdit());
        pictures.show(sheet.name(), sheet.references());
        Paragraph followers = new Paragraph(Words.of("cast.library.followers", "count", entry.followers()));
        followers.addClassNames("quiet", "small");
        Div looks = new Div();
        looks.addClassName("looks");
        SheetWords.looks(sheet.kind()).forEach(field -> looks.add(texts.of(field, Shape.LINE)));
        add(header, portrait, followers, texts.of(CharacterField.DESCRIPTION, Shape.TEXT), palette, looks, pictures,
                texts.of(CharacterField.NOTES, Shape.TEXT));
        texts.show(sheet, all, Map.of());
    }
}
