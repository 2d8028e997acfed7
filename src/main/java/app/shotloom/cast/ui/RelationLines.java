package app.shotloom.cast.ui;

import app.shotloom.board.Outline;
import app.shotloom.cast.Character;
import app.shotloom.cast.Relation;
import app.shotloom.cast.Relations;
import app.shotloom.cast.SheetKind;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a sheet stands to others, in sentences, and a sentence to be filled in. */
class RelationLines extends Section {

    private record Shown(List<Relation> relations, List<Character> sheets, Outline outline) {}

    private final Character sheet;
    private final Relations relations;
    private final boolean mayEdit;
    private final UnorderedList list = new UnorderedList();
    private final @Nullable NewRelation maker;
    private @Nullable Shown shown;

    RelationLines(Character sheet, Relations relations, boolean mayEdit) {
        this.sheet = sheet;
        this.relations = relations;
        this.mayEdit = mayEdit;
        addClassName("relations");
        boolean style = sheet.kind() == SheetKind.STYLE;
        add(new H4(Words.of(style ? "cast.relations.style" : "cast.relations")), list);
        maker = mayEdit ? new NewRelation(sheet, relations) : null;
        if (maker != null) {
            add(maker);
        }
    }

    void show(List<Relation> all, List<Character> sheets, Outline outline) {
        List<Relation> mine = all.stream().filter(relation -> relation.isAbout(sheet.id())).toList();
        Shown wanted = new Shown(mine, sheets, outline);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Sentences sentences = new Sentences(sheets, outline);
        list.removeAll();
        mine.forEach(relation -> list.add(line(relation, sentences.of(relation))));
        list.setVisible(!mine.isEmpty());
        if (maker != null) {
            maker.offer(sheets, outline);
        }
        setVisible(mayEdit || !mine.isEmpty());
    }

    private ListItem line(Relation relation, String sentence) {
        Span said = new Span(sentence);
        said.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(said);
        if (!relation.kind().isDrawn()) {
            Span kept = new Span(Words.of("cast.relation.kept"));
            kept.addClassNames("quiet", "small");
            kept.setTitle(Words.of("cast.relation.kept.why"));
            line.add(kept);
        }
        if (mayEdit) {
            line.add(Buttons.icon("close", Words.of("cast.relation.remove", "sentence", sentence), () -> remove(relation, sentence)));
        }
        return line;
    }

    private void remove(Relation relation, String sentence) {
        relations.delete(relation.id());
        Toasts.offerUndo(Words.of("cast.relation.removed", "sentence", sentence), () -> relations.restore(relation.id()));
    }
}
