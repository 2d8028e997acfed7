/** The whole brief in sentences: what a video model should be told. */
@NullMarked
package app.shotloom.node.reader.caption;

import org.jspecify.annotations.NullMarked;
