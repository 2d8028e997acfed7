/** Templates and shot lists that wait, in the database. */
@NullMarked
package app.shotloom.exchange.internal;

import org.jspecify.annotations.NullMarked;
