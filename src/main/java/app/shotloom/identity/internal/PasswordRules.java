package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which passwords are accepted: long enough, not the person's own name or e-mail, and not a common one. Common means
 * that zxcvbn, which knows 47,000 leaked passwords and English words with their usual disguises (years, 1234 at the
 * end, keyboard rows, repeats), would guess it within a million tries.
 */
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Up to here zxcvbn's score is 0 or 1 of 4: "protected only where attempts are throttled". */
    private static final double COMMON_BELOW_GUESSES = 1e6;

    /** zxcvbn's time grows with the square of the length; a start this long that resists makes the whole resist. */
    private static final int MEASURED_CHARACTERS = 64;

    private static final int SHORTEST_TELLING_NAME = 4;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** @throws Refusal.Invalid with what to change */
    void check(String password, EmailAddress email, DisplayName name) {
        checkLength(password);
        List<String> own = Stream.of(email.value(), email.mailbox(), name.value(), name.value().replace(" ", ""))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        String lower = password.toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(text -> text.length() >= SHORTEST_TELLING_NAME && lower.contains(text))) {
            throw refused(Saying.of("identity.refused.own-name-in-password"));
        }
        if (isCommon(password, own)) {
            throw refused(Saying.of("identity.refused.common-password"));
        }
    }

    private static void checkLength(String password) {
        int characters = password.codePointCount(0, password.length());
        if (characters < SHORTEST) {
            throw refused(Saying.of("identity.refused.short-password", "least", SHORTEST));
        }
        if (characters > LONGEST) {
            throw refused(Saying.of("identity.refused.long-password", "most", LONGEST));
        }
    }

    private boolean isCommon(String password, List<String> own) {
        String start = password.substring(0, Math.min(MEASURED_CHARACTERS, password.length()));
        return zxcvbn.measure(start, own).getGuesses() < COMMON_BELOW_GUESSES;
    }

    private static Refusal.Invalid refused(Saying why) {
        return new Refusal.Invalid("password", why);
    }
}
