package app.shotloom.identity.ui;

import app.shotloom.identity.AccessToken;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.NewToken;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;

/** Access tokens: made (their text shown once), looked over, revoked. */
class TokensSection extends Section {

    private final transient AccessTokens tokens;
    private final transient Clock clock;
    private final Button make = new Button("Make a token");
    private final RefusedForm refused = new RefusedForm(make);
    private final TextField name = refused.watch("name", Fields.name("What is it for?"));
    private final Div shownOnce = new Div();
    private final Div list = new Div();

    TokensSection(AccessTokens tokens, Clock clock) {
        super("Access tokens", "For scripts and tools. Whoever has a token acts as you through the API.");
        this.tokens = tokens;
        this.clock = clock;
        name.setPlaceholder("A script, a plug-in");
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
                    "Token “" + made.token().name() + "”",
                    made.text(),
                    "Copy it now: it is not shown again. Send it as Authorization: Bearer …"));
            name.clear();
            refresh();
        });
    }

    private void refresh() {
        list.removeAll();
        tokens.mine().forEach(token -> list.add(row(token)));
    }

    private Div row(AccessToken token) {
        Span uses = new Span(
                "made " + When.ago(token.createdAt(), clock) + " · "
                        + (token.lastUsedAt() == null
                                ? "never used"
                                : "last used " + When.ago(token.lastUsedAt(), clock)));
        uses.addClassNames("quiet", "small");
        Div words = new Div(new Span(token.name()), uses);
        words.addClassName("row-words");
        Button revoke = new Button("Revoke");
        revoke.setAriaLabel("Revoke " + token.name());
        revoke.addClickListener(click -> Sure.ask(
                "Revoke “" + token.name() + "”?",
                "Whatever uses it stops working at once. This cannot be undone.",
                "Revoke",
                () -> {
                    tokens.revoke(token.id());
                    refresh();
                }));
        Div row = new Div(words, revoke);
        row.addClassName("row");
        return row;
    }
}
