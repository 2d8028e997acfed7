package app.shotloom.board;

/** Writes a shot's number as productions do: the scene's number and a letter, {@code 1A … 1Z, 1AA}. */
final class ShotNumber {

    private static final int LETTERS = 26;

    private ShotNumber() {}

    /** @param index of the shot in its scene, from 0 */
    static String of(int scene, int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return scene + letters.toString();
    }
}
