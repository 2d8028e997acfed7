package app.shotloom.sheets.messaging;

import app.shotloom.sheets.DrawnPicture;
import app.shotloom.sheets.internal.Answer;
import java.util.List;
import java.util.UUID;

/** {@code sheet-ready.v1}: a node has drawn and handed in. */
record SheetReady(
        String type, UUID requestId, UUID subjectId, String node, long drawMillis, List<Hung> pictures) {

    static final String TYPE = "sheet-ready.v1";

    record Hung(String name, int width, int height, List<Standing> standing) {}

    record Standing(String characterId, double x, double width, double metres) {

        DrawnPicture.Standing read() {
            return new DrawnPicture.Standing(characterId, x, width, metres);
        }
    }

    Answer answer() {
        return new Answer(requestId, pictures.stream()
                .map(one -> new Answer.Hung(
                        one.name(), one.width(), one.height(), one.standing().stream().map(Standing::read).toList()))
                .toList());
    }
}
