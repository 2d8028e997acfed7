/** Where nodes hand in the pictures of sheets. */
@NullMarked
package app.shotloom.sheets.rest;

import org.jspecify.annotations.NullMarked;
