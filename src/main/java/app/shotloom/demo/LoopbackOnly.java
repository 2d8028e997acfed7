package app.shotloom.demo;

import app.shotloom.local.CannotStart;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The demo's passwords are printed and kept in a file, so nobody but this machine may reach it. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LoopbackOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        if (!settings.getProperty("shotloom.demo", Boolean.class, false)) {
            return;
        }
        String address = settings.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new CannotStart("--demo listens on this machine only, and the address is "
                    + (address.isBlank() ? "every one it has" : address) + ". Start without --demo to listen there.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
