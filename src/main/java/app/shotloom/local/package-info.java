/** What a laptop needs and a cluster has elsewhere: PostgreSQL, the broker and one node, started and stopped with web. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package app.shotloom.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
