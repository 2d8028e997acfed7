/** One job's life: claim, draw, cancel, upload, finish or fail. */
@NullMarked
package app.shotloom.node.jobs;

import org.jspecify.annotations.NullMarked;
