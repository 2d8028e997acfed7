/** One request's life: words are read, corrected, planned and described, while somebody types them. */
@NullMarked
package app.shotloom.node.briefing;

import org.jspecify.annotations.NullMarked;
