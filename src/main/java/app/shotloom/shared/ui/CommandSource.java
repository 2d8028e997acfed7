package app.shotloom.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows commands for the palette. Beans are asked on every page, by their {@code @Order}; a page may bring one of its own. */
public interface CommandSource {

    /** Those that fit what was typed, which is stripped and may be empty; the best first. */
    List<Command> find(String typed);

    /** Whether each word that was typed begins a word of the label. */
    static boolean fits(String label, String typed) {
        String said = " " + label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!said.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /** What the page that is open brings, asked before all others; null when it goes. */
    static void bring(UI ui, @Nullable CommandSource own) {
        ComponentUtil.setData(ui, CommandSource.class, own);
    }

    static Optional<CommandSource> ofThePage(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, CommandSource.class));
    }
}
