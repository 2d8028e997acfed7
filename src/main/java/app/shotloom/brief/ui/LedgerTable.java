package app.shotloom.brief.ui;

import app.shotloom.board.ShotId;
import app.shotloom.brief.BriefStatus;
import app.shotloom.brief.Ledger;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A row for each shot: what it enters with, what it leaves with, and what cannot be. What it changes itself is strong. */
class LedgerTable extends Div {

    LedgerTable(Ledger ledger, Consumer<ShotId> open) {
        Element table = new Element("table");
        Element head = new Element("tr");
        List.of(Words.of("brief.continuity.shot"), Words.of("brief.continuity.enters"), Words.of("brief.continuity.leaves"))
                .forEach(name -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(name)));
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        ledger.shots().forEach(entry -> body.appendChild(row(entry, open)));
        getElement().appendChild(table.appendChild(body));
    }

    private static Element row(Ledger.Entry entry, Consumer<ShotId> open) {
        Element shot = new Element("th").setAttribute("scope", "row");
        shot.appendChild(Buttons.plain(entry.number(), () -> open.accept(entry.shot())).getElement());
        Element leaves = cell(Words.of("brief.continuity.leaves"), entry.leaves(), entry.shot());
        if (entry.status() == BriefStatus.READING) {
            leaves.appendChild(quiet(Words.of("brief.reading")).getElement());
        }
        entry.contradictions().forEach(found -> leaves.appendChild(warning(found).getElement()));
        return new Element("tr").appendChild(shot, cell(Words.of("brief.continuity.enters"), entry.enters(), entry.shot()), leaves);
    }

    private static Element cell(String column, List<Ledger.Fact> facts, ShotId shot) {
        Element cell = new Element("td").setAttribute("data-column", column);
        Map<String, Div> lines = new LinkedHashMap<>();
        facts.forEach(fact -> lines.computeIfAbsent(fact.label(), LedgerTable::line).add(said(fact, shot)));
        lines.values().forEach(line -> cell.appendChild(line.getElement()));
        if (facts.isEmpty()) {
            cell.appendChild(quiet("–").getElement());
        }
        return cell;
    }

    private static Div line(String label) {
        Div line = new Div(quiet(label.isEmpty() ? Words.of("brief.continuity.scene") : label));
        line.addClassName("facts");
        return line;
    }

    private static Span said(Ledger.Fact fact, ShotId shot) {
        Span said = new Span(ChipMaker.says(fact.attribute(), fact.value()));
        said.setClassName("new", fact.since().equals(shot));
        return said;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Component warning(Ledger.Contradiction found) {
        Paragraph warning = new Paragraph(Words.of(found.message()));
        warning.addClassName("warning");
        return warning;
    }
}
