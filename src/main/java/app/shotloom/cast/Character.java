package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.media.MediaId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A sheet: of a character, a prop or a location. {@code @name} in a prompt refers to it. */
public record Character(
        CharacterId id,
        BoardId board,
        SheetKind kind,
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

    /** Differs whenever something differs that a picture may show: two sheets of one print look the same. */
    public String print() {
        String all = kind + "\n" + name + "\n" + description + "\n" + appearance + "\n" + references;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
