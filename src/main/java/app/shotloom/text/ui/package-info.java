/** The field in which several people write at once, what was typed without a connection, and the words about the connection. */
@NamedInterface("ui")
@NullMarked
package app.shotloom.text.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
