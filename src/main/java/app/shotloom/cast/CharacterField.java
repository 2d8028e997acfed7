package app.shotloom.cast;

/** The fields of a character sheet that people edit, each on its own; lengths in UTF-16 units. */
public enum CharacterField {
    NAME("name", 60),
    DESCRIPTION("description", 4_000),
    AGE("age", 200),
    BUILD("build", 200),
    SKIN("skin", 200),
    HAIR("hair", 200),
    CLOTHING("clothing", 400),
    COLOURS("colours", 200);

    private final String key;
    private final int longest;

    CharacterField(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    /** Its name in the API and in news. */
    public String key() {
        return key;
    }

    public int longest() {
        return longest;
    }
}
