package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterId;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The reference pictures of a character: what there is, a place to drop more, and why one was not taken. */
class ReferencePictures extends Div {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final CharacterId character;
    private final Cast cast;
    private final boolean mayEdit;
    private final Div strip = new Div();
    private final Paragraph wrong = new Paragraph();
    private List<MediaId> shown = List.of();

    ReferencePictures(CharacterId character, Cast cast, boolean mayEdit) {
        this.character = character;
        this.cast = cast;
        this.mayEdit = mayEdit;
        addClassName("references");
        strip.addClassName("strip");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "status");
        add(strip);
        if (mayEdit) {
            add(upload(), wrong);
        }
    }

    void show(String name, List<MediaId> images) {
        if (images.equals(shown)) {
            return;
        }
        shown = List.copyOf(images);
        strip.removeAll();
        images.forEach(image -> strip.add(picture(name, image)));
    }

    private Div picture(String name, MediaId image) {
        Div frame = new Div(new Image(image.path(), "Reference picture of " + name));
        frame.addClassName("picture");
        if (mayEdit) {
            frame.add(Buttons.icon("close", "Remove this picture of " + name, () -> ask(image)));
        }
        return frame;
    }

    /** A picture that was removed cannot be brought back, so this is one of the few questions asked. */
    private void ask(MediaId image) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Remove this picture?");
        question.setText("It is deleted from the sheet for everyone.");
        question.setCancelable(true);
        question.setConfirmText("Remove");
        question.addConfirmListener(confirmed -> {
            cast.removeReference(character, image);
            show("", cast.of(character).references());
        });
        question.open();
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new NativeButton("+ Picture"));
        upload.setDropLabel(new Span("or drop a JPEG, PNG or WebP, up to 10 MB"));
        upload.addFileRejectedListener(rejected -> complain(
                "%s was not taken: a JPEG, PNG or WebP of at most 10 MB, please.".formatted(rejected.getFileName())));
        return upload;
    }

    /** Runs on the upload's own request, without the session's lock: reading and re-encoding may take a while. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream image = event.getInputStream()) {
            cast.addReference(character, image); // the picture comes to everyone as news, oneself included
            event.getUI().access(() -> complain(""));
        } catch (Refusal refused) {
            String said = event.getFileName() + ": " + refused.getMessage();
            event.getUI().access(() -> complain(said));
        }
    }

    private void complain(String message) {
        wrong.setText(message);
    }
}
