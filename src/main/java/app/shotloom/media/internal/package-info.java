/** The folder of files, their rows, and the careful reading of pictures from outside. */
@NullMarked
package app.shotloom.media.internal;

import org.jspecify.annotations.NullMarked;
