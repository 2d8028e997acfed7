/** Cuts a long story into the panels that a storyboard artist would draw of it, one after the other. */
@NullMarked
package app.shotloom.node.pipeline.animatic.panel;

import org.jspecify.annotations.NullMarked;
