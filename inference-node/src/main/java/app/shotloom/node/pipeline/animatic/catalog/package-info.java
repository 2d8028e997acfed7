/** The illustrations there are, and which of them a noun means. */
@NullMarked
package app.shotloom.node.pipeline.animatic.catalog;

import org.jspecify.annotations.NullMarked;
