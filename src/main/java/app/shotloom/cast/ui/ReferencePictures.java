package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterId;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
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
        add(new H4(Words.of("cast.pictures")), strip);
        if (mayEdit) {
            add(upload(), wrong);
        }
        setVisible(mayEdit);
    }

    void show(String name, List<MediaId> images) {
        if (images.equals(shown)) {
            return;
        }
        shown = List.copyOf(images);
        strip.removeAll();
        images.forEach(image -> strip.add(picture(name, image)));
        setVisible(mayEdit || !images.isEmpty());
    }

    private Div picture(String name, MediaId image) {
        Div frame = new Div(new Image(image.path(), Words.of("cast.picture", "name", name)));
        frame.addClassName("picture");
        if (mayEdit) {
            frame.add(Buttons.icon("close", Words.of("cast.picture.remove", "name", name), () -> remove(name, image)));
        }
        return frame;
    }

    private void remove(String name, MediaId image) {
        List<MediaId> before = cast.removeReference(character, image);
        show(name, cast.of(character).references());
        Toasts.offerUndo(Words.of("cast.picture.removed"), () -> {
            cast.showReferences(character, before);
            show(name, before);
        });
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new NativeButton(Words.of("cast.picture.add")));
        upload.setDropLabel(new Span(Words.of("cast.picture.drop")));
        upload.addFileRejectedListener(rejected -> complain(Words.of("cast.picture.rejected", "file", rejected.getFileName())));
        return upload;
    }

    /** Runs on the upload's own request, without the session's lock: reading and re-encoding may take a while. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream image = event.getInputStream()) {
            cast.addReference(character, image); // the picture comes to everyone as news, oneself included
            event.getUI().access(() -> complain(""));
        } catch (Refusal refused) {
            event.getUI().access(() -> complain(
                    Words.of("cast.picture.refused", "file", event.getFileName(), "why", refused.getLocalizedMessage())));
        }
    }

    private void complain(String message) {
        wrong.setText(message);
    }
}
