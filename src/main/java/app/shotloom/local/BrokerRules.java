package app.shotloom.local;

import java.nio.file.Path;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.core.settings.impl.DiskFullMessagePolicy;

/** How the broker keeps and redelivers messages, and who may do what. {@code k8s/} and compose state the same in XML. */
final class BrokerRules {

    static final String WEB = "web";
    static final String NODE = "node";

    private static final String DEAD = "shotloom.render.dead";
    private static final int DELIVERIES_OF_A_JOB = 3;
    private static final int DELIVERIES_OF_A_RESULT = 20;
    private static final long REDELIVERY_MILLISECONDS = 1000;
    private static final long MOST_REDELIVERY_MILLISECONDS = 30_000;
    private static final long LEAST_FREE_DISK_BYTES = 100L << 20;

    private BrokerRules() {}

    static Configuration configuration(Path folder, int port) throws Exception {
        Configuration broker = new ConfigurationImpl()
                .setName("shotloom")
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("loopback", "tcp://127.0.0.1:" + port + "?protocols=CORE");
        // A laptop sleeps, swaps and is nearly full at times: none of that is a reason to stop the broker or hang a sender
        broker.setCriticalAnalyzer(false);
        broker.setMaxDiskUsage(-1).setMinDiskFree(LEAST_FREE_DISK_BYTES);
        addAddresses(broker);
        addPermissions(broker);
        return broker;
    }

    private static void addAddresses(Configuration broker) {
        broker.addAddressSetting("shotloom.#", settings());
        broker.addAddressSetting("shotloom.render.#", settings()
                .setMaxDeliveryAttempts(DELIVERIES_OF_A_JOB)
                .setRedeliveryDelay(REDELIVERY_MILLISECONDS)
                .setDeadLetterAddress(SimpleString.of(DEAD)));
        // A result outlives a database that is away for some minutes
        broker.addAddressSetting("shotloom.render.results", settings()
                .setMaxDeliveryAttempts(DELIVERIES_OF_A_RESULT)
                .setRedeliveryDelay(REDELIVERY_MILLISECONDS)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(MOST_REDELIVERY_MILLISECONDS)
                .setDeadLetterAddress(SimpleString.of(DEAD)));
        // Nobody needs the words before last: newer ones of a shot take the place of older ones that still wait
        broker.addAddressSetting("shotloom.brief.requested", settings().setDefaultLastValueQueue(true));
        broker.addAddressSetting("shotloom.sheet.requested", settings().setDefaultLastValueQueue(true));
        broker.addAddressSetting(DEAD, settings().setMaxDeliveryAttempts(-1).setRedeliveryDelay(MOST_REDELIVERY_MILLISECONDS));
        broker.addQueueConfiguration(QueueConfiguration.of(DEAD).setRoutingType(RoutingType.ANYCAST).setDurable(true));
    }

    private static AddressSettings settings() {
        return new AddressSettings()
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setDiskFullMessagePolicy(DiskFullMessagePolicy.FAIL);
    }

    private static void addPermissions(Configuration broker) {
        Role web = new Role(WEB, true, true, true, true, true, true, false, true, true, true);
        broker.putSecurityRoles("#", Set.of(web));
        broker.putSecurityRoles("shotloom.render.requested.#", Set.of(web, nodeTakes()));
        broker.putSecurityRoles("shotloom.render.cancelled", Set.of(web, nodeTakes()));
        broker.putSecurityRoles("shotloom.render.progress", Set.of(web, nodeSends()));
        broker.putSecurityRoles("shotloom.render.results", Set.of(web, nodeSends()));
        broker.putSecurityRoles("shotloom.brief.requested", Set.of(web, nodeTakes()));
        broker.putSecurityRoles("shotloom.brief.ready", Set.of(web, nodeSends()));
        broker.putSecurityRoles("shotloom.sheet.requested", Set.of(web, nodeTakes()));
        broker.putSecurityRoles("shotloom.sheet.results", Set.of(web, nodeSends()));
    }

    private static Role nodeTakes() {
        return new Role(NODE, false, true, true, false, true, true, false, false, true, false);
    }

    private static Role nodeSends() {
        return new Role(NODE, true, false, true, false, false, false, false, false, true, false);
    }
}
