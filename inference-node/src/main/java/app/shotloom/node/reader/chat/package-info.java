/** A reader that asks an OpenAI-compatible chat endpoint, and believes nothing that it answers before it is checked. */
@NullMarked
package app.shotloom.node.reader.chat;

import org.jspecify.annotations.NullMarked;
