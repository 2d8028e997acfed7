package app.shotloom.script;

import java.util.Arrays;

/**
 * What a passage of a screenplay is.
 *
 * @see <a href="https://fountain.io/syntax">the Fountain syntax</a>, whose terms these are
 */
public enum ElementType {
    SCENE_HEADING("scene-heading"),
    ACTION("action"),
    CHARACTER("character"),
    DIALOGUE("dialogue"),
    PARENTHETICAL("parenthetical"),
    TRANSITION("transition"),
    LYRIC("lyric"),
    CENTERED("centered"),
    PAGE_BREAK("page-break"),
    SECTION("section"),
    SYNOPSIS("synopsis"),
    NOTE("note"),
    BONEYARD("boneyard");

    private final String code;

    ElementType(String code) {
        this.code = code;
    }

    /** Its name in the API and in the database. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no type has this name */
    public static ElementType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no element of type " + code));
    }

    /** Whether it belongs to what somebody says, and so stays with the name above it. */
    public boolean isSpoken() {
        return this == CHARACTER || this == DIALOGUE || this == PARENTHETICAL;
    }
}
