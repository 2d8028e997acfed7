/** What is said in a shot, by whom, when: from the dialogue and from quotation marks in the prompt. */
@NullMarked
package app.shotloom.node.reader.dialogue;

import org.jspecify.annotations.NullMarked;
