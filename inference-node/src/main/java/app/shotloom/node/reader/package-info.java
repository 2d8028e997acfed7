/** From a shot's words to a brief: who and what is in it, where, when, doing what. */
@NullMarked
package app.shotloom.node.reader;

import org.jspecify.annotations.NullMarked;
