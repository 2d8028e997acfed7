package app.shotloom.render;

import app.shotloom.board.ShotId;
import java.util.List;

/**
 * The answer to a request for several shots.
 *
 * @param jobs    in the order of the shots
 * @param skipped shots without words, and shots that are being rendered already
 */
public record Requested(List<RenderJob> jobs, List<ShotId> skipped) {}
