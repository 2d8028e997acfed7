package app.shotloom.script.ui;

import app.shotloom.script.Proposal;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
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
    private final TextArea words = new TextArea("Paste a script, an outline, or a story");

    ScriptIntake(BiFunction<ScriptFormat, byte[], Proposal> reader, Consumer<Proposal> next) {
        this.reader = reader;
        this.next = next;
        addClassName("intake");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "status");
        words.setPlaceholder("INT. CAFÉ - MORNING\n\nMia opens the door. Rain behind her.\n\nMIA\nIs it too late for breakfast?");
        words.setMaxLength(ScriptFormat.LARGEST_FILE / 4);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setWidthFull();
        NativeButton read = Buttons.plain("See the shots it makes", this::paste);
        read.addClassName("primary");
        add(words, new Div(read, upload()), wrong);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".fountain", ".fdx", ".txt", ".md", ".markdown");
        upload.setMaxFileSize(ScriptFormat.LARGEST_FILE);
        upload.setUploadButton(new NativeButton("Choose a file"));
        upload.setDropLabel(new Span("or drop a .fountain, .fdx, .txt or .md, up to 4 MB"));
        upload.addFileRejectedListener(rejected -> complain(
                "%s was not taken: a .fountain, .fdx, .txt or .md of at most 4 MB, please.".formatted(rejected.getFileName())));
        return upload;
    }

    private void paste() {
        if (words.getValue().isBlank()) {
            complain("Paste or write something first.");
            words.focus();
        } else {
            read(ScriptFormat.TEXT, words.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void read(ScriptFormat format, byte[] file) {
        try {
            next.accept(reader.apply(format, file));
        } catch (Refusal refused) {
            complain(String.valueOf(refused.getMessage()));
        }
    }

    /** Runs on the upload's own request, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            Proposal proposal = reader.apply(ScriptFormat.ofFile(event.getFileName()), file.readNBytes(ScriptFormat.LARGEST_FILE + 1));
            event.getUI().access(() -> next.accept(proposal));
        } catch (Refusal refused) {
            String said = event.getFileName() + ": " + refused.getMessage();
            event.getUI().access(() -> complain(said));
        }
    }

    private void complain(String message) {
        wrong.setText(message);
    }
}
