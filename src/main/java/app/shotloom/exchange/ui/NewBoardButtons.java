package app.shotloom.exchange.ui;

import app.shotloom.board.canvas.NewBoardWays;
import app.shotloom.exchange.BoardBundles;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** "Import" and "New board". */
@org.springframework.stereotype.Component
record NewBoardButtons(Templates templates, BoardBundles bundles) implements NewBoardWays {

    @Override
    public List<? extends Component> open(Runnable empty) {
        Button begin = new Button(Words.of("exchange.ui.new-board"), click -> new NewBoardDialog(templates, empty).open());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(Buttons.plain(Words.of("exchange.ui.import"), () -> new BundleDialog(bundles).open()), begin);
        ways.addClassName("ways");
        return List.of(ways);
    }
}
