/** What words say about the camera: how the shot is framed, and how it moves when. */
@NullMarked
package app.shotloom.node.reader.camera;

import org.jspecify.annotations.NullMarked;
