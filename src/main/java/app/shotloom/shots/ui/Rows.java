package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotRows;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of shots with all that they say. */
abstract class Rows extends ShotRows {

    private final Shots shots;

    Rows(Canvas canvas, Shots shots) {
        super(canvas);
        this.shots = shots;
    }

    @Override
    protected Map<ShotId, Map<String, String>> values(List<ShotId> ids) {
        Map<ShotId, Map<String, String>> values = new LinkedHashMap<>();
        shots.said(ids).forEach((id, shot) -> values.put(id, said(shot)));
        return values;
    }

    private static Map<String, String> said(Shot shot) {
        return Arrays.stream(ShotField.values()).collect(Collectors.toMap(ShotField::key, shot::value));
    }
}
