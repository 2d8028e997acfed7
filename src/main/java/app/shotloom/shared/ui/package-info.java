/** What every user interface shares: the field that saves as one types, and short words from the program. */
@NullMarked
package app.shotloom.shared.ui;

import org.jspecify.annotations.NullMarked;
