/** How the API says no: problem details (RFC 9457), the same from every controller and filter. */
@NullMarked
package app.shotloom.shared.rest;

import org.jspecify.annotations.NullMarked;
