package app.shotloom.identity;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;

/** The name of a person, a team or a token: one line of 1 to 80 characters. */
public record DisplayName(String value) {

    static final int LONGEST = 80;

    /** A team's name, refused as the field "team" where it shares a form with a person's. */
    public static DisplayName ofTeam(String name) {
        try {
            return new DisplayName(name);
        } catch (Refusal.Invalid refusal) {
            throw refusal.as("team");
        }
    }

    /** @throws Refusal.Invalid when it is empty, too long, or more than one line */
    public DisplayName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Refusal.Invalid("name", Saying.of("identity.refused.no-name"));
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new Refusal.Invalid("name", Saying.of("identity.refused.long-name", "most", LONGEST));
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal.Invalid("name", Saying.of("identity.refused.odd-name"));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
