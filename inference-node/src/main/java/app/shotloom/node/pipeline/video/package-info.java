/** Encoding of drawn frames to MP4 clips: H.264 through FFmpeg's OpenH264, with no GPL component. */
@NullMarked
package app.shotloom.node.pipeline.video;

import org.jspecify.annotations.NullMarked;
