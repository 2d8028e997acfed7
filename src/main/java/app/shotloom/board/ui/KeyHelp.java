package app.shotloom.board.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;

/** What "?" shows: exactly the keys that work. */
class KeyHelp extends Dialog {

    KeyHelp(List<WallKeys.Meaning> meanings) {
        setHeaderTitle(Words.of("board.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        meanings.forEach(meaning -> list.add(new Term(meaning.label()), new Description(meaning.does())));
        add(list);
    }
}
