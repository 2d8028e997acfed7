/** The script in the database, and how versions of it are joined. */
@NullMarked
package app.shotloom.script.internal;

import org.jspecify.annotations.NullMarked;
