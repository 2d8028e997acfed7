package app.shotloom.shell.ui;

import app.shotloom.shared.words.Language;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives each page its language, its direction and the words that the browser says by itself. */
@Component
@NpmPackage(value = "intl-messageformat", version = "12.1.5")
@NpmPackage(value = "yjs", version = "13.6.33")
@NpmPackage(value = "y-indexeddb", version = "9.0.12")
class PageWords implements I18NProvider, VaadinServiceInitListener {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Words.in(locale, key, values);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> write(
                page.getDocument(), Language.of(page.getVaadinRequest().getLocale())));
        event.getSource().addUIInitListener(opened -> opened.getUI().setDirection(
                Language.of(opened.getUI().getLocale()).isRightToLeft()
                        ? Direction.RIGHT_TO_LEFT
                        : Direction.LEFT_TO_RIGHT));
    }

    private static void write(Document page, Language language) {
        page.child(0).attr("lang", language.code());
        String words = JSON.writeValueAsString(Words.onThePage(language)).replace("<", "\\u003c");
        page.head().prependElement("script").attr("type", "application/json").attr("id", "words").appendChild(new DataNode(words));
    }
}
