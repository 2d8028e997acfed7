package app.shotloom.render.ui;

import app.shotloom.identity.Person;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One render in the tray. It stays the same while it is updated, so that a press on Stop is never lost. */
class TrayLine extends ListItem {

    private final Span shot = new Span();
    private final Span said = new Span();
    private final NativeButton stop;

    TrayLine(boolean mayStop, Runnable onStop) {
        stop = new NativeButton(Words.of("render.stop"), click -> onStop.run());
        stop.addClassName("plain");
        stop.setVisible(mayStop);
        shot.addClassName("shot");
        said.addClassName("said");
        add(shot, said, stop);
    }

    String number() {
        return shot.getText();
    }

    void show(String number, RenderJob job, @Nullable Person starter) {
        shot.setText(number);
        String what = job.status() == RenderStatus.RUNNING ? Progress.left(job) : Words.of("render.waiting");
        said.setText(starter == null ? what : Words.of("render.line", "who", starter.name(), "what", what));
        stop.setAriaLabel(Words.of("render.stop-drawing", "shot", number));
    }
}
