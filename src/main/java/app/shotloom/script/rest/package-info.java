/** Scripts over HTTP. */
@NullMarked
package app.shotloom.script.rest;

import org.jspecify.annotations.NullMarked;
