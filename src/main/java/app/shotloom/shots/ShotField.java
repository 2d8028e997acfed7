package app.shotloom.shots;

/** The fields of a shot that people edit, each on its own. */
public enum ShotField {
    PROMPT("prompt"),
    DIALOGUE("dialogue"),
    NOTES("notes"),
    DURATION("durationSeconds"),
    ASPECT_RATIO("aspectRatio"),
    CAMERA_SIZE("cameraSize"),
    CAMERA_MOVE("cameraMove");

    private final String key;

    ShotField(String key) {
        this.key = key;
    }

    /** Its name in the API and in news. */
    public String key() {
        return key;
    }
}
