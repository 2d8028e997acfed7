package app.shotloom.identity.ui;

import app.shotloom.identity.AccessToken;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.NewToken;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;

/** Access tokens: made (their text shown once), looked over, revoked. */
class TokensSection extends Section {

    private final transient AccessTokens tokens;
    private final transient Clock clock;
    private final Button make = new Button(Words.of("identity.tokens.make"));
    private final RefusedForm refused = new RefusedForm(make);
    private final TextField name = refused.watch("name", Fields.name(Words.of("identity.tokens.purpose")));
    private final Div shownOnce = new Div();
    private final Div list = new Div();

    TokensSection(AccessTokens tokens, Clock clock) {
        super(Words.of("identity.tokens"), Words.of("identity.tokens.what"));
        this.tokens = tokens;
        this.clock = clock;
        name.setPlaceholder(Words.of("identity.tokens.purpose-hint"));
        make.addClickListener(click -> make());
        Div form = new Div(name, make, refused);
        form.addClassName("one-line-form");
        list.addClassName("rows");
        add(form, shownOnce, list);
        refresh();
    }

    private void make() {
        refused.accepts(() -> {
            NewToken made = tokens.create(name.getValue());
            shownOnce.removeAll();
            shownOnce.add(new CopyField(
                    Words.of("identity.tokens.one", "name", made.token().name()),
                    made.text(),
                    Words.of("identity.tokens.once")));
            name.clear();
            refresh();
        });
    }

    private void refresh() {
        list.removeAll();
        tokens.mine().forEach(token -> list.add(row(token)));
    }

    private String uses(AccessToken token) {
        String made = When.ago(token.createdAt(), clock);
        return token.lastUsedAt() == null
                ? Words.of("identity.tokens.never", "made", made)
                : Words.of("identity.tokens.uses", "made", made, "used", When.ago(token.lastUsedAt(), clock));
    }

    private Div row(AccessToken token) {
        Span uses = new Span(uses(token));
        uses.addClassNames("quiet", "small");
        Div words = new Div(new Span(token.name()), uses);
        words.addClassName("row-words");
        Button revoke = new Button(Words.of("identity.revoke"));
        revoke.setAriaLabel(Words.of("identity.tokens.revoke", "name", token.name()));
        revoke.addClickListener(click -> Sure.ask(
                Words.of("identity.tokens.revoke-this", "name", token.name()),
                Words.of("identity.tokens.revoke-means"),
                Words.of("identity.revoke"),
                () -> {
                    tokens.revoke(token.id());
                    refresh();
                }));
        Div row = new Div(words, revoke);
        row.addClassName("row");
        return row;
    }
}
