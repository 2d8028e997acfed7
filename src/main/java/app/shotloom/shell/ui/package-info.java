/** The page every view stands in: styles, push, top bar, and what is shown when something goes wrong. */
@NullMarked
package app.shotloom.shell.ui;

import org.jspecify.annotations.NullMarked;
