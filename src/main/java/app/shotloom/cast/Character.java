package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.media.MediaId;
import java.util.List;

/** A character sheet. {@code @name} in a prompt refers to it. */
public record Character(
        CharacterId id,
        BoardId board,
        String name,
        String description,
        Appearance appearance,
        List<MediaId> references) {

    /** The field's value as a person edits it. */
    public String value(CharacterField field) {
        return switch (field) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case AGE -> appearance.age();
            case BUILD -> appearance.build();
            case SKIN -> appearance.skin();
            case HAIR -> appearance.hair();
            case CLOTHING -> appearance.clothing();
            case COLOURS -> appearance.colours();
        };
    }

    /** Whether a text speaks of this character, as {@code @Mia} or by bare name. */
    public boolean isMentionedIn(String text) {
        return !Mentions.in(text, List.of(this)).isEmpty();
    }
}
