package app.shotloom.identity.signin;

import app.shotloom.identity.internal.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices.RememberMeTokenAlgorithm;
import org.springframework.stereotype.Component;

/**
 * "Stay signed in": a cookie signed with this installation's key and the person's password hash, so that it outlives a
 * restart and ends with a changed password. Several replicas must share the key: {@code SHOTLOOM_SECRET}.
 */
@Component
class RememberedBrowsers extends TokenBasedRememberMeServices {

    static final String PARAMETER = "remember-me";
    static final String COOKIE = "shotloom-remember";
    private static final int DAYS = 30;
    private static final int SHORTEST_KEY = 32;

    RememberedBrowsers(
            UserDetailsService accounts,
            @Value("${shotloom.secret:}") String secret,
            @Value("${shotloom.data}") Path data) {
        super(key(secret, data), accounts, RememberMeTokenAlgorithm.SHA256);
        setMatchingAlgorithm(RememberMeTokenAlgorithm.SHA256);
        setParameter(PARAMETER);
        setCookieName(COOKIE);
        setTokenValiditySeconds(DAYS * 24 * 60 * 60);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    private static String key(String secret, Path data) {
        if (secret.isBlank()) {
            return keyInFile(data.resolve("secrets").resolve("remember.key"));
        }
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "SHOTLOOM_SECRET is too short: give it at least " + SHORTEST_KEY + " random characters.");
        }
        return secret;
    }

    private static String keyInFile(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
                Files.createFile(file, ownerOnly("rw-------"));
                Files.writeString(file, Secret.mint().text());
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("The key for remembered browsers can't be kept in " + file, failed);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerOnly(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
