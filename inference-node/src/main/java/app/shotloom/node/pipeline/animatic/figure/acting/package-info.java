/** What verbs look like: keyed movements, read from a text, and the pose they give at a moment. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure.acting;

import org.jspecify.annotations.NullMarked;
