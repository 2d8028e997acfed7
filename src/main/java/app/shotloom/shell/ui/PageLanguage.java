package app.shotloom.shell.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.words.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which language a page speaks: the one the person has chosen, or the first their browser asks for that is spoken here. */
@Component
class PageLanguage {

    private final CurrentUser user;
    private final Accounts accounts;

    PageLanguage(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    /** The region is the browser's, where it says one for this language: dates differ in London and in Chicago. */
    Locale of(VaadinRequest request) {
        List<Locale> asked = Collections.list(request.getLocales());
        Language language = chosen().or(() -> spoken(asked)).orElse(Language.ENGLISH);
        return asked.stream()
                .filter(locale -> locale.getLanguage().equals(language.code()))
                .findFirst()
                .map(locale -> language.localeOf(locale.getCountry()))
                .orElse(language.locale());
    }

    Optional<Language> chosen() {
        return user.ifSignedIn().flatMap(id -> accounts.language());
    }

    /** Remembers the choice (null for the browser's) and shows the page in it. */
    void choose(@Nullable Language language) {
        accounts.speak(language);
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Language> spoken(List<Locale> asked) {
        return asked.stream()
                .map(locale -> Language.of(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
