/** What every view may use: its place in the top bar. */
@NullMarked
package app.shotloom.shared.ui;

import org.jspecify.annotations.NullMarked;
