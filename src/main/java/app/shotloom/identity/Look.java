package app.shotloom.identity;

/** Which of the two themes a person wants. */
public enum Look {
    CUTTING_ROOM("Cutting room", "Dark and neutral, for judging pictures"),
    PAPER("Paper", "Light, for daylight and print"),
    SYSTEM("As the system", "Follows your device");

    private final String label;
    private final String explanation;

    Look(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
