package app.shotloom.exchange.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.Mentions;
import app.shotloom.exchange.table.Column;
import app.shotloom.shots.KeptTake;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.shots.TakeArchive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shots of a board as rows of a table, below its header, in the caller's transaction. */
@Component
public class ShotListRows {

    private final Boards boards;
    private final Shots shots;
    private final TakeArchive takes;
    private final Cast cast;

    ShotListRows(Boards boards, Shots shots, TakeArchive takes, Cast cast) {
        this.boards = boards;
        this.shots = shots;
        this.takes = takes;
        this.cast = cast;
    }

    /** One shot with all that its row says. */
    private record Listed(Outline.Scene scene, Outline.Placed placed, Shot shot, List<Character> sheets, List<KeptTake> takes) {}

    public List<List<String>> of(BoardId board) {
        Outline outline = boards.outline(board);
        Map<ShotId, Shot> said = shots.ofBoard(board);
        List<Character> sheets = cast.of(board);
        Map<ShotId, List<KeptTake>> kept = takes.of(board, said.keySet());
        List<List<String>> table = new ArrayList<>();
        table.add(Arrays.stream(Column.values()).map(Column::header).toList());
        for (Outline.Scene scene : outline.scenes()) {
            for (Outline.Placed placed : scene.shots()) {
                Shot shot = Objects.requireNonNull(said.get(placed.id()));
                table.add(row(new Listed(scene, placed, shot, sheets, kept.getOrDefault(placed.id(), List.of()))));
            }
        }
        return table;
    }

    private static List<String> row(Listed listed) {
        return Arrays.stream(Column.values()).map(column -> cell(column, listed)).toList();
    }

    private static String cell(Column column, Listed listed) {
        ShotField field = column.field();
        if (field != null) {
            return field == ShotField.CAMERA_SIZE || field == ShotField.CAMERA_MOVE || field == ShotField.CAMERA_ANGLE
                            || field == ShotField.CAMERA_LENS || field == ShotField.LOOK
                    ? label(field, listed.shot())
                    : listed.shot().value(field);
        }
        return switch (column) {
            case NUMBER -> listed.placed().number();
            case SCENE -> listed.scene().number();
            case HEADING -> listed.scene().title();
            case CHARACTERS -> Mentions.in(listed.shot().prompt() + "\n" + listed.shot().dialogue(), listed.sheets()).stream()
                    .map(Character::name)
                    .collect(Collectors.joining(", "));
            case STATUS -> status(listed);
            case TAKES -> Integer.toString(listed.takes().size());
            default -> listed.shot().id().toString();
        };
    }

    private static String status(Listed listed) {
        if (listed.placed().omitted()) {
            return "Omitted";
        }
        if (listed.takes().isEmpty()) {
            return listed.shot().prompt().isBlank() ? "Empty" : "To draw";
        }
        return listed.takes().stream().anyMatch(take -> take.chosen() && take.approved()) ? "Approved" : "Drawn";
    }

    private static String label(ShotField field, Shot shot) {
        return switch (field) {
            case CAMERA_SIZE -> said(shot.camera().size(), each -> each.label());
            case CAMERA_MOVE -> said(shot.camera().move(), each -> each.label());
            case CAMERA_ANGLE -> said(shot.camera().angle(), each -> each.label());
            case CAMERA_LENS -> said(shot.camera().lens(), each -> each.label());
            default -> said(shot.look(), each -> each.label());
        };
    }

    private static <T> String said(@Nullable T chosen, java.util.function.Function<T, String> label) {
        return chosen == null ? "" : label.apply(chosen);
    }
}
