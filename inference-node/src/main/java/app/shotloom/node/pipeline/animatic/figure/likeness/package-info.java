/** What a person looks like and wears, read from the words of a sheet or of a shot. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure.likeness;

import org.jspecify.annotations.NullMarked;
