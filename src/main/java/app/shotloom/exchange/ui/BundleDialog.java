package app.shotloom.exchange.ui;

import app.shotloom.exchange.Arrived;
import app.shotloom.exchange.BoardBundles;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where a bundle is dropped; says how far it is read, and what of it could not be. */
class BundleDialog extends Dialog {

    /** More often than this, pushes slow a page down. */
    private static final long PAUSE_NANOS = 400_000_000L;

    private static final int MOST_LISTED = 50;

    private final BoardBundles bundles;
    private final Paragraph state = new Paragraph();
    private final Div result = new Div();
    private final Upload upload;

    BundleDialog(BoardBundles bundles) {
        this.bundles = bundles;
        setHeaderTitle(Words.of("exchange.ui.import-board"));
        setWidth("min(560px, 96vw)");
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        result.addClassName("missing");
        upload = upload();
        add(new Paragraph(Words.of("exchange.ui.import-hint")), upload, state, result);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".shotloom", ".zip");
        upload.setMaxFiles(1);
        upload.setUploadButton(new NativeButton(Words.of("exchange.ui.choose-file")));
        upload.setDropLabel(new Span(Words.of("exchange.ui.drop-bundle")));
        upload.addFileRejectedListener(rejected -> complain(Words.of("exchange.ui.not-a-bundle", "file", rejected.getFileName())));
        return upload;
    }

    /** Runs on the upload's own request, without the session's lock: reading a bundle may take minutes. */
    private void receive(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream file = event.getInputStream()) {
            Arrived arrived = bundles.bring(file, new Told(ui));
            ui.access(() -> finish(arrived));
        } catch (Refusal refused) {
            ui.access(() -> complain(event.getFileName() + ": " + refused.getLocalizedMessage()));
        } catch (IOException | UncheckedIOException broken) {
            ui.access(() -> complain(Words.of("exchange.ui.upload-broke", "file", event.getFileName())));
        }
    }

    /** Says how far it is, but not too often. */
    private final class Told implements BoardBundles.Progress {

        private final UI ui;
        private long next = System.nanoTime();

        Told(UI ui) {
            this.ui = ui;
        }

        @Override
        public void read(int read, int of) {
            if (System.nanoTime() - next >= 0) {
                next = System.nanoTime() + PAUSE_NANOS;
                ui.access(() -> say(Words.of("exchange.ui.reading", "read", read, "of", of), false));
            }
        }
    }

    private void finish(Arrived arrived) {
        if (arrived.missing().isEmpty()) {
            close();
            UI.getCurrent().navigate("board/" + arrived.board());
            return;
        }
        say(Words.of("exchange.ui.arrived-in-part", "title", arrived.title(), "count", arrived.missing().size()), false);
        UnorderedList list = new UnorderedList();
        arrived.missing().stream().limit(MOST_LISTED).forEach(each -> list.add(new ListItem(Words.of(
                "exchange.ui.missing", "of", each.of(), "entry", each.entry(), "why", each.why()))));
        if (arrived.missing().size() > MOST_LISTED) {
            list.add(new ListItem(Words.of("exchange.ui.missing-more", "count", arrived.missing().size() - MOST_LISTED)));
        }
        Anchor open = new Anchor("board/" + arrived.board(), Words.of("exchange.ui.open-board"));
        open.getElement().addEventListener("click", click -> close());
        result.removeAll();
        result.add(list, open);
    }

    private void complain(String message) {
        say(message, true);
        upload.clearFileList(); // so that another file can be chosen at once
    }

    private void say(String message, boolean wrong) {
        state.setText(message);
        state.setClassName("wrong", wrong);
    }
}
