package app.shotloom.script.ui;

import app.shotloom.script.Proposal;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Uploads;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Where a script is dropped or pasted. Nothing is on the board before one has looked at what was read. */
class ScriptIntake extends Div {

    private final BiFunction<ScriptFormat, byte[], Proposal> reader;
    private final Consumer<Proposal> next;
    private final Paragraph wrong = new Paragraph();
    private final TextArea words = new TextArea(Words.of("script.paste"));

    ScriptIntake(BiFunction<ScriptFormat, byte[], Proposal> reader, Consumer<Proposal> next) {
        this.reader = reader;
        this.next = next;
        addClassName("intake");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "status");
        words.setPlaceholder(Words.of("script.paste-hint"));
        words.setMaxLength(ScriptFormat.LARGEST_FILE / 4);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setWidthFull();
        NativeButton read = Buttons.plain(Words.of("script.see"), this::paste);
        read.addClassName("primary");
        add(words, new Div(read, upload()), wrong);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        Uploads.speak(upload);
        upload.setAcceptedFileTypes(".fountain", ".fdx", ".txt", ".md", ".markdown");
        upload.setMaxFileSize(ScriptFormat.LARGEST_FILE);
        upload.setUploadButton(new NativeButton(Words.of("script.choose-file")));
        upload.setDropLabel(new Span(Words.of("script.drop")));
        upload.addFileRejectedListener(rejected -> complain(
                Words.of("script.not-taken", "file", rejected.getFileName())));
        return upload;
    }

    private void paste() {
        if (words.getValue().isBlank()) {
            complain(Words.of("script.nothing-pasted"));
            words.focus();
        } else {
            read(ScriptFormat.TEXT, words.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void read(ScriptFormat format, byte[] file) {
        try {
            next.accept(reader.apply(format, file));
        } catch (Refusal refused) {
            complain(refused.getLocalizedMessage());
        }
    }

    /** Runs on the upload's own request, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            Proposal proposal = reader.apply(ScriptFormat.ofFile(event.getFileName()), file.readNBytes(ScriptFormat.LARGEST_FILE + 1));
            event.getUI().access(() -> next.accept(proposal));
        } catch (Refusal refused) {
            event.getUI().access(() -> complain(Words.of(
                    "script.refused-file", "file", event.getFileName(), "why", refused.getLocalizedMessage())));
        }
    }

    private void complain(String message) {
        wrong.setText(message);
    }
}
