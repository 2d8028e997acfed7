/** From trees to a brief: who is there, where they stand, what they do and become, and when. */
@NullMarked
package app.shotloom.node.reader.grammar;

import org.jspecify.annotations.NullMarked;
