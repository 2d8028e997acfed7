/** The system as {@code docker-compose.yml} describes it, without containers: every part a process of its own. */
@NullMarked
package app.shotloom.deployment;

import org.jspecify.annotations.NullMarked;
