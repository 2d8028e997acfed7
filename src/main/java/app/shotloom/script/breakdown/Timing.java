package app.shotloom.script.breakdown;

/**
 * How long what is written takes on the screen. Speech: 160 words a minute, as actors speak. Action: a page of a
 * screenplay is a minute, which is about a third of a second for a word of description; a picture needs two seconds to be seen.
 */
final class Timing {
    private static final double SECONDS_A_SPOKEN_WORD = 60.0 / 160;
    private static final double SECONDS_A_WORD_OF_ACTION = 0.33;
    private static final double BREATH = 0.4;
    private static final double LEAST = 2;
    /** A shot's bound, see {@code ShotDuration}. */
    private static final double MOST = 60;

    private Timing() {}

    /** In seconds, to a half. */
    static double of(int wordsOfAction, int wordsSpoken, int speeches) {
        double seconds = Math.max(wordsOfAction * SECONDS_A_WORD_OF_ACTION, wordsSpoken * SECONDS_A_SPOKEN_WORD + speeches * BREATH);
        return Math.clamp(Math.round(seconds * 2) / 2.0, LEAST, MOST);
    }

    static int words(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return 0;
        }
        int words = stripped.split("\\s+").length;
        // scripts without blanks between words: about two letters a word
        long dense = stripped.codePoints().filter(point -> Character.isIdeographic(point) || isKana(point)).count();
        return (int) Math.max(words, dense / 2);
    }

    private static boolean isKana(int point) {
        return point >= 0x3040 && point <= 0x30FF;
    }
}
