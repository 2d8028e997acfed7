package app.shotloom.identity;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that names an account, in lower case without spaces around it, so that two spellings are one. */
public record EmailAddress(String value) {

    /** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+");

    /** @throws Refusal.Invalid when it can't be an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new Refusal.Invalid("email", Saying.of("identity.refused.no-email"));
        }
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refusal.Invalid("email", Saying.of("identity.refused.odd-email"));
        }
    }

    /** The part before the @. */
    public String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
