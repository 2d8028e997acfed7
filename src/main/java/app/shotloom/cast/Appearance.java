package app.shotloom.cast;

/** How a character looks, in the words of whoever wrote the sheet; each part may be empty. */
public record Appearance(String age, String build, String skin, String hair, String clothing, String colours) {

    /** Nothing said yet. */
    public static final Appearance UNSAID = new Appearance("", "", "", "", "", "");

    Appearance wearing(String other) {
        return new Appearance(age, build, skin, hair, other, colours);
    }

    Appearance coloured(String other) {
        return new Appearance(age, build, skin, hair, clothing, other);
    }
}
