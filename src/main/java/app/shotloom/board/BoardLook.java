package app.shotloom.board;

/**
 * How a board is drawn, unless a shot says otherwise.
 *
 * @param arrows whether what moves, and the camera, get the arrows that storyboard artists draw
 */
public record BoardLook(Look look, boolean arrows) {}
