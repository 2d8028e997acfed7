package app.shotloom.shared.links;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that signs links: made by whichever replica first needs it, the same for all. */
@Component
class LinkKey {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private volatile byte[] key = {};

    LinkKey(JdbcClient database) {
        this.database = database;
    }

    byte[] get() {
        if (key.length == 0) {
            key = readOrMake();
        }
        return key;
    }

    private byte[] readOrMake() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into link_key (single, secret) values (true, :key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return database.sql("select secret from link_key").query(byte[].class).single();
    }
}
