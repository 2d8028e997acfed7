/** The last answer, when neither a page nor a controller could give one. */
@NullMarked
package app.shotloom.shell.rest;

import org.jspecify.annotations.NullMarked;
