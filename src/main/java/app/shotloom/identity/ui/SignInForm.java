package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/**
 * A plain HTML form that posts to Spring Security, so that password stores know it and the session is made anew by the
 * server itself.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final Paragraph message = new Paragraph();

    SignInForm() {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        EmailField email = Fields.email();
        email.getElement().setAttribute("name", "username");
        email.setAutofocus(true);
        PasswordField password = Fields.password(Words.of("identity.password"));
        password.getElement().setAttribute("name", "password");
        NativeButton submit = new NativeButton(Words.of("identity.sign-in"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("wide-button");
        message.addClassName("form-error");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(message, email, password, stay(), submit);
    }

    void refuse(String words) {
        message.setText(words);
        message.setVisible(true);
    }

    void tell(String words) {
        message.removeClassName("form-error");
        message.addClassName("quiet");
        refuse(words);
    }

    private static NativeLabel stay() {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember-me").setAttribute("checked", true);
        NativeLabel label = new NativeLabel(Words.of("identity.sign-in.stay"));
        label.addComponentAsFirst(box);
        label.addClassNames("check", "quiet");
        return label;
    }
}
