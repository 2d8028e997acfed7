/** The brief: the structured, time-coded account of a shot that a reader writes, people correct and engines obey. */
@NullMarked
package app.shotloom.node.brief;

import org.jspecify.annotations.NullMarked;
