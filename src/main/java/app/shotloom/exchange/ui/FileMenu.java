package app.shotloom.exchange.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.springframework.core.annotation.Order;

/** Takes the board out as files, brings a shot list in, keeps the board as a template. */
@Order(17)
@org.springframework.stereotype.Component
record FileMenu(Templates templates) implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        MenuBar bar = new MenuBar();
        bar.addClassName("file-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem file = bar.addItem(Words.of("exchange.ui.file"));
        SubMenu menu = file.getSubMenu();
        download(menu, canvas, "exchange.ui.export-bundle", "bundle");
        download(menu, canvas, "exchange.ui.export-csv", "shots.csv");
        download(menu, canvas, "exchange.ui.export-xlsx", "shots.xlsx");
        download(menu, canvas, "exchange.ui.export-script", "script?format=fountain");
        if (canvas.mayEdit()) {
            menu.addComponent(new Hr());
            menu.addItem(Words.of("exchange.ui.import-list"), click ->
                    UI.getCurrent().navigate("board/" + canvas.board() + "/shot-list"));
            menu.addItem(Words.of("exchange.ui.save-template"), click -> new SaveTemplateDialog(templates, canvas).open());
        }
        return bar;
    }

    /** By a link of the page's own: what it answers is saved, and the page stays. */
    private static void download(SubMenu menu, Canvas canvas, String words, String path) {
        String address = "/api/v1/boards/" + canvas.board() + "/" + path;
        menu.addItem(Words.of(words), click -> UI.getCurrent().getPage().executeJs(
                "const link = document.createElement('a'); link.href = $0; link.download = ''; link.click()", address));
    }
}
