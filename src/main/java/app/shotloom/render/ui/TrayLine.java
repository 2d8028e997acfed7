package app.shotloom.render.ui;

import app.shotloom.identity.Person;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
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
        stop = new NativeButton("Stop", click -> onStop.run());
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
        String who = starter == null ? "" : starter.name() + " · ";
        shot.setText(number);
        said.setText(who + (job.status() == RenderStatus.RUNNING ? Words.left(job) : "waiting"));
        stop.setAriaLabel("Stop drawing " + number);
    }
}
