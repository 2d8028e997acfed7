/** Signed, expiring links, by which nodes reach this program and nothing else of it. */
@NullMarked
package app.shotloom.shared.links;

import org.jspecify.annotations.NullMarked;
