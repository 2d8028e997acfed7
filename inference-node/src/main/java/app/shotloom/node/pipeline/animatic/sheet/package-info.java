/** Sheets of a cast: somebody from all sides and in all moods, and everyone beside each other on a measured wall. */
@NullMarked
package app.shotloom.node.pipeline.animatic.sheet;

import org.jspecify.annotations.NullMarked;
