/** English as trees: sentences, and words with head, label, lemma and tag. What parses them stays inside. */
@NullMarked
package app.shotloom.node.reader.parse;

import org.jspecify.annotations.NullMarked;
