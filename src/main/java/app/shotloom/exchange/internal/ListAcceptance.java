package app.shotloom.exchange.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Numbers;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.exchange.ShotListPreview.Cell;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotListPreview.Row;
import app.shotloom.exchange.ShotLists;
import app.shotloom.shared.LongTransaction;
import app.shotloom.shots.Revision;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rows of a shot list onto a board, in the caller's transaction: new shots behind the row above them, changes field by field. */
@Component
public class ListAcceptance {

    private final Boards boards;
    private final Scenes scenes;
    private final Shots shots;
    private final Numbers numbers;
    private final LongTransaction work;

    ListAcceptance(Boards boards, Scenes scenes, Shots shots, Numbers numbers, LongTransaction work) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.numbers = numbers;
        this.work = work;
    }

    public ShotLists.Accepted accept(BoardId board, List<Row> rows, Set<Integer> wanted) {
        Placing placing = new Placing(board, boards.outline(board));
        List<ShotId> changed = new ArrayList<>();
        List<Integer> overtaken = new ArrayList<>();
        Map<ShotId, String> made = new LinkedHashMap<>();
        for (Row row : rows) {
            ShotId known = row.shot() == null ? null : new ShotId(row.shot());
            if (row.kind() == Kind.NEW && wanted.contains(row.line())) {
                made.put(placing.make(row), row.number());
                work.letGoAfter(made.size());
            } else if (known != null && placing.isThere(known)) {
                if (row.kind() == Kind.CHANGED && wanted.contains(row.line())) {
                    change(known, row, changed, overtaken);
                }
                placing.passed(known);
            }
        }
        call(board, made);
        return new ShotLists.Accepted(List.copyOf(made.keySet()), changed, overtaken);
    }

    private void change(ShotId shot, Row row, List<ShotId> changed, List<Integer> overtaken) {
        changed.add(shot);
        for (Cell cell : row.cells()) {
            if (shots.revise(shot, cell.field(), cell.before(), cell.after()) instanceof Revision.Overtaken
                    && !overtaken.contains(row.line())) {
                overtaken.add(row.line());
            }
        }
    }

    /** Those whose list calls them otherwise than the board would keep their number; one that is taken meanwhile is let be. */
    private void call(BoardId board, Map<ShotId, String> made) {
        Map<ShotId, String> now = new HashMap<>();
        boards.outline(board).shots().forEach(placed -> now.put(placed.id(), placed.number()));
        made.forEach((shot, number) -> {
            if (!number.isEmpty() && !number.equalsIgnoreCase(now.get(shot)) && numbers.isFree(shot, number)) {
                numbers.call(shot, number);
            }
        });
    }

    /** @param isNew of this list, and called as it says */
    private record Known(SceneId id, String number, String heading, boolean isNew) {
        boolean isHeaded(String wanted) {
            return heading.equalsIgnoreCase(wanted);
        }
    }

    /** Where the next new shot goes. */
    private final class Placing {

        private final BoardId board;
        private final Map<SceneId, List<ShotId>> inScene = new LinkedHashMap<>();
        private final List<Known> known = new ArrayList<>();
        private @Nullable SceneId scene;
        private @Nullable ShotId above;

        Placing(BoardId board, Outline outline) {
            this.board = board;
            for (Outline.Scene each : outline.scenes()) {
                inScene.put(each.id(), new ArrayList<>(each.shots().stream().map(Outline.Placed::id).toList()));
                known.add(new Known(each.id(), each.number(), each.title(), false));
            }
        }

        boolean isThere(ShotId shot) {
            return inScene.values().stream().anyMatch(list -> list.contains(shot));
        }

        void passed(ShotId shot) {
            inScene.forEach((each, list) -> {
                if (list.contains(shot)) {
                    scene = each;
                }
            });
            above = shot;
        }

        ShotId make(Row row) {
            SceneId target = sceneOf(row);
            List<ShotId> list = Objects.requireNonNull(inScene.get(target));
            int index = above == null || !list.contains(above) ? list.size() : list.indexOf(above) + 1;
            String prompt = row.cells().stream().filter(cell -> cell.field() == ShotField.PROMPT).map(Cell::after).findFirst().orElse("");
            ShotId shot = shots.create(target, index, prompt);
            row.cells().stream()
                    .filter(cell -> cell.field() != ShotField.PROMPT)
                    .forEach(cell -> shots.revise(shot, cell.field(), shots.of(shot).value(cell.field()), cell.after()));
            list.add(index, shot);
            scene = target;
            above = shot;
            return shot;
        }

        /** By number and heading; one of both is enough where a list says only that, or the board counts otherwise by now. */
        private SceneId sceneOf(Row row) {
            String number = row.scene();
            String heading = row.heading();
            if (!heading.isEmpty()) {
                return first(each -> each.isHeaded(heading) && each.number().equals(number))
                        .or(() -> first(each -> each.isHeaded(heading) && (number.isEmpty() || !each.isNew())))
                        .orElseGet(() -> begin(heading, number));
            }
            if (!number.isEmpty()) {
                return first(each -> each.number().equals(number)).orElseGet(() -> begin("", number));
            }
            if (scene != null) {
                return scene;
            }
            List<SceneId> all = List.copyOf(inScene.keySet());
            return all.isEmpty() ? begin("", "") : all.getLast();
        }

        private Optional<SceneId> first(Predicate<Known> fits) {
            return known.stream().filter(fits).map(Known::id).findFirst();
        }

        private SceneId begin(String heading, String number) {
            SceneId made = scenes.add(board, heading, scene);
            inScene.put(made, new ArrayList<>());
            known.add(new Known(made, number, heading, true));
            return made;
        }
    }
}
