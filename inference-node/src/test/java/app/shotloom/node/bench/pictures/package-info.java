/** Scores pictures against the words they were drawn from, by what can be seen in the decoded pixels of their clips. */
@NullMarked
package app.shotloom.node.bench.pictures;

import org.jspecify.annotations.NullMarked;
