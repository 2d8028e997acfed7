/** The web program: boards, cast and takes kept in PostgreSQL, renders ordered from nodes and shown live to everyone. */
@NullMarked
package app.shotloom;

import org.jspecify.annotations.NullMarked;
