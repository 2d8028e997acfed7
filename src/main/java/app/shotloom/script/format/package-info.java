/** Reads screenplays from files of several kinds, and writes them as Fountain. */
@NamedInterface("format")
@NullMarked
package app.shotloom.script.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
