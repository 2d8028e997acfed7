package app.shotloom.shared;

import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A request that is refused for a reason its author can act on. It is shown to people, in their language, and in the API's
 * problem details, in English; so it says what to do and never how the program works.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Refusal.NotFound, Refusal.NotAllowed, Refusal.Invalid, Refusal.TooLarge, Refusal.Gone, Refusal.TooMany, Refusal.Overtaken {

    private final @Nullable Saying saying;

    private Refusal(String message) {
        super(message, null, false, false);
        this.saying = null;
    }

    private Refusal(Saying saying) {
        super(saying.inEnglish(), null, false, false);
        this.saying = saying;
    }

    /** In the language of whoever looks, where {@link #getMessage()} is the API's English. */
    @Override
    public String getLocalizedMessage() {
        return saying == null ? String.valueOf(getMessage()) : Words.of(saying);
    }

    /** It does not exist, or the one who asks must not learn that it does. HTTP 404. */
    public static final class NotFound extends Refusal {
        public NotFound(String what) {
            super(Saying.of("shared.missing", "what", what));
        }
    }

    /** The one who asks may see it, but may not do this. HTTP 403. */
    public static final class NotAllowed extends Refusal {
        public NotAllowed(Saying saying) {
            super(saying);
        }

        public NotAllowed(String message) {
            super(message);
        }
    }

    /** A value breaks a rule. HTTP 422; {@link #field()} names the value where there is one. */
    public static final class Invalid extends Refusal {
        private final @Nullable String field;

        public Invalid(@Nullable String field, Saying saying) {
            super(saying);
            this.field = field;
        }

        public Invalid(@Nullable String field, String message) {
            super(message);
            this.field = field;
        }

        public @Nullable String field() {
            return field;
        }

        /** The same, of a field that is called otherwise elsewhere. */
        public Invalid as(String otherField) {
            Saying said = ((Refusal) this).saying;
            return said == null ? new Invalid(otherField, String.valueOf(getMessage())) : new Invalid(otherField, said);
        }
    }

    /** A file or text is over its limit. HTTP 413. */
    public static final class TooLarge extends Refusal {
        public TooLarge(Saying saying) {
            super(saying);
        }

        public TooLarge(String message) {
            super(message);
        }
    }

    /** It was there and is over: a used link, a finished job. HTTP 410. */
    public static final class Gone extends Refusal {
        public Gone(Saying saying) {
            super(saying);
        }

        public Gone(String message) {
            super(message);
        }
    }

    /** Too many attempts in a short time. HTTP 429. */
    public static final class TooMany extends Refusal {
        public TooMany(Saying saying) {
            super(saying);
        }

        public TooMany(String message) {
            super(message);
        }
    }

    /** Somebody else has changed it since it was read. HTTP 409. */
    public static final class Overtaken extends Refusal {
        public Overtaken(Saying saying) {
            super(saying);
        }

        public Overtaken(String message) {
            super(message);
        }
    }
}
