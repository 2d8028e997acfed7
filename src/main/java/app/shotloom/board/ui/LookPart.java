package app.shotloom.board.ui;

import app.shotloom.board.BoardLooks;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.LookPicker;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** The choice of the board's look in the bar above it. */
@Order(15)
@org.springframework.stereotype.Component
record LookPart(BoardLooks looks) implements BoardPart {

    private static final Set<String> CHANGES_IT = Set.of("look-chosen", News.MISSED);

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        LookPicker picker = LookPicker.ofBoard(
                canvas.mayEdit(),
                look -> looks.choose(canvas.board(), look),
                arrows -> looks.drawArrows(canvas.board(), arrows));
        picker.show(looks.of(canvas.board()));
        canvas.listen(picker, batch -> {
            if (batch.stream().anyMatch(news -> CHANGES_IT.contains(news.kind()))) {
                picker.show(looks.of(canvas.board()));
            }
        });
        return picker;
    }
}
