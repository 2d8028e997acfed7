package app.shotloom.exchange.table;

import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotField;
import java.util.List;
import java.util.Map;

/**
 * A row of a shot list as it was read.
 *
 * @param line in the file, from 1
 * @param said what it says of the shot, by the fields that are not blank, as they are kept
 * @param problems cells that were left out, and why
 */
public record ListRow(
        int line, String id, String number, String scene, String heading, Map<ShotField, String> said, List<Saying> problems) {}
