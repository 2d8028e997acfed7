/** {@code ./shotloom bench}: how fast a really started system is, measured from outside, each figure beside its aim. */
@NullMarked
package app.shotloom.bench;

import org.jspecify.annotations.NullMarked;
