package app.shotloom.node.reader;

import java.util.List;

/**
 * A character sheet, as far as a picture needs it.
 *
 * @param kind whether the sheet is of a {@code character}, a {@code prop} or a {@code location}
 * @param characterId the sheet's id, which a brief's subject carries on
 * @param name what {@code @name} in a prompt refers to
 * @param description free text, may be empty
 * @param references signed addresses of the sheet's images
 */
public record CastMember(
        String kind, String characterId, String name, String description, Appearance appearance, List<String> references) {
    public CastMember {
        references = List.copyOf(references);
    }

    public boolean isCharacter() {
        return kind.equals("character");
    }

    public boolean isLocation() {
        return kind.equals("location");
    }
}
