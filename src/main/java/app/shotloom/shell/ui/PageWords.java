package app.shotloom.shell.ui;

import app.shotloom.shared.words.Language;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives each page its language, its direction and the words that the browser says by itself. */
@Component
@NpmPackage(value = "intl-messageformat", version = "12.1.5")
class PageWords implements I18NProvider, VaadinServiceInitListener {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PageLanguage language;

    PageWords(PageLanguage language) {
        this.language = language;
    }

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
        event.addIndexHtmlRequestListener(page -> write(page.getDocument(), language.of(page.getVaadinRequest())));
        event.getSource().addUIInitListener(opened -> speak(opened.getUI(), VaadinRequest.getCurrent()));
    }

    private void speak(UI ui, VaadinRequest request) {
        Locale locale = language.of(request);
        ui.setLocale(locale);
        ui.setDirection(isRightToLeft(locale) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private static void write(Document page, Locale locale) {
        Element root = page.child(0);
        root.attr("lang", locale.stripExtensions().toLanguageTag());
        root.attr("dir", isRightToLeft(locale) ? "rtl" : "ltr");
        String words = JSON.writeValueAsString(Words.onThePage(Language.of(locale))).replace("<", "\\u003c");
        page.head().prependElement("script").attr("type", "application/json").attr("id", "words").appendChild(new DataNode(words));
    }

    private static boolean isRightToLeft(Locale locale) {
        return Language.of(locale).isRightToLeft();
    }
}
