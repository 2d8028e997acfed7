/** What every engine offers, and the account it gives of what it drew. */
@NullMarked
package app.shotloom.node.pipeline;

import org.jspecify.annotations.NullMarked;
