package app.shotloom.identity;

import app.shotloom.identity.internal.AccountRepository;
import app.shotloom.identity.internal.PersonalToken;
import app.shotloom.identity.internal.PersonalTokenRepository;
import app.shotloom.identity.internal.Secret;
import app.shotloom.identity.internal.SignedIn;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: a script that shows one acts as its owner, with the owner's rights, until it is revoked. */
@Service
@Transactional
public class AccessTokens {

    private static final String PREFIX = "shl_";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{" + Secret.CHARACTERS + "}");
    private static final int MOST = 50;

    private final CurrentUser user;
    private final PersonalTokenRepository tokens;
    private final AccountRepository accounts;
    private final Clock clock;

    AccessTokens(CurrentUser user, PersonalTokenRepository tokens, AccountRepository accounts, Clock clock) {
        this.user = user;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token of the one who asks. Show its text once; it can't be shown again. */
    public NewToken create(String name) {
        if (mine().size() >= MOST) {
            throw new Refusal.Invalid(null, Saying.of("identity.refused.too-many-tokens", "count", MOST));
        }
        Secret secret = Secret.mint(PREFIX);
        PersonalToken token =
                tokens.save(new PersonalToken(user.id(), new DisplayName(name), secret, clock.instant()));
        return new NewToken(token.shown(), secret.text());
    }

    /** The tokens of the one who asks, newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> mine() {
        return tokens.ofAccount(user.id().value()).stream()
                .map(PersonalToken::shown)
                .toList();
    }

    /** Ends a token at once. There is no way back: make a new one. */
    public void revoke(UUID id) {
        tokens.findById(id)
                .filter(token -> token.owner().equals(user.id()))
                .orElseThrow(() -> new Refusal.NotFound("token"))
                .revoke(clock.instant());
    }

    /** Whose token this is, and a note that it was used; nothing when it is malformed, unknown or revoked. */
    public Optional<UserDetails> use(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        byte[] hash = new Secret(text).hash();
        return tokens.findUsable(hash).flatMap(token -> {
            if (token.shouldNoteUse(clock.instant())) {
                tokens.noteUse(hash, clock.instant());
            }
            return accounts.findById(token.owner().value()).map(SignedIn::of);
        });
    }
}
