/** People: cast from the persons of a brief, and shown at the moments that the director asks for. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure;

import org.jspecify.annotations.NullMarked;
