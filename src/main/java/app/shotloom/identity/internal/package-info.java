/** Tables and secrets behind accounts, teams and the ways in. */
@NullMarked
package app.shotloom.identity.internal;

import org.jspecify.annotations.NullMarked;
