/** What the program says, in the language of whoever looks: bundles under {@code words/} in the resources. */
@NullMarked
package app.shotloom.shared.words;

import org.jspecify.annotations.NullMarked;
