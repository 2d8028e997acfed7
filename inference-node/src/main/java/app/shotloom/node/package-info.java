/** The node as a program: its start, its name, its end. */
@NullMarked
package app.shotloom.node;

import org.jspecify.annotations.NullMarked;
