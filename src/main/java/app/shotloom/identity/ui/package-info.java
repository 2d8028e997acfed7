/** Where people come in (sign-in, set-up, invitation) and look after themselves and their team. */
@NullMarked
package app.shotloom.identity.ui;

import org.jspecify.annotations.NullMarked;
