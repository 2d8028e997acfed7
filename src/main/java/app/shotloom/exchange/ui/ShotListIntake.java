package app.shotloom.exchange.ui;

import app.shotloom.exchange.ShotListPreview;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a shot list is dropped; why one was not taken is said below. */
class ShotListIntake extends Div {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Function<byte[], ShotListPreview> reader;
    private final Consumer<ShotListPreview> next;
    private final Paragraph state = new Paragraph();

    ShotListIntake(Function<byte[], ShotListPreview> reader, Consumer<ShotListPreview> next) {
        this.reader = reader;
        this.next = next;
        addClassName("list-intake");
        state.addClassNames("state", "wrong");
        state.getElement().setAttribute("role", "status");
        Paragraph hint = new Paragraph(Words.of("exchange.ui.list-hint"));
        hint.addClassName("quiet");
        add(hint, upload(), state);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new NativeButton(Words.of("exchange.ui.choose-file")));
        upload.setDropLabel(new Span(Words.of("exchange.ui.drop-list")));
        upload.addFileRejectedListener(rejected -> state.setText(Words.of("exchange.ui.not-a-list", "file", rejected.getFileName())));
        return upload;
    }

    /** Runs on the upload's own request, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            ShotListPreview preview = reader.apply(file.readNBytes(MOST_BYTES + 1));
            event.getUI().access(() -> next.accept(preview));
        } catch (Refusal refused) {
            event.getUI().access(() -> state.setText(event.getFileName() + ": " + refused.getLocalizedMessage()));
        }
    }
}
