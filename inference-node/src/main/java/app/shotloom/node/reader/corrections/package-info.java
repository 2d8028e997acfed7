/** What people set right in a brief, put into what was read. */
@NullMarked
package app.shotloom.node.reader.corrections;

import org.jspecify.annotations.NullMarked;
