/** What other features may put on the cast page, so that it need not know them. */
@NamedInterface("page")
@NullMarked
package app.shotloom.cast.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
