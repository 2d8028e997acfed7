package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.pipeline.animatic.ink.Cel;

/**
 * One sheet of a set.
 *
 * @param cel its anchor is the stage's middle; a camera that rolls has its cels drawn rolled
 * @param pixels of the cel for each stage unit
 * @param nearness how near it stands; layers nearer than 1 are laid before the subjects. Ignored for a ground.
 * @param ground whether it is level ground, each row of it as near as the ground there is
 */
public record Layer(Cel cel, double pixels, double nearness, boolean ground) {}
