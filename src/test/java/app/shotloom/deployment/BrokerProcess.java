package app.shotloom.deployment;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** A broker in its own JVM with the rules of {@code deploy/broker.xml}. Arguments: the passwords of web and of node. */
final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] passwords) throws Exception {
        var logins = new SecurityConfiguration();
        login(logins, "web", passwords[0]);
        login(logins, "node", passwords[1]);
        var broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(Path.of("deploy", "broker.xml").toUri().toString());
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), logins));
        broker.start();
        System.out.println("broker is up");
    }

    private static void login(SecurityConfiguration logins, String user, String password) {
        logins.addUser(user, password);
        logins.addRole(user, user);
    }
}
