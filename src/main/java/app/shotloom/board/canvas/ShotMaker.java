package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;

/** Makes shots for the canvas, which knows where shots are but not what they say. */
public interface ShotMaker {

    /** An empty shot at this index of the scene, from 0. */
    ShotId make(SceneId scene, int index);

    /** A shot right behind this one that says the same. */
    ShotId duplicate(ShotId shot);

    /** A first scene with an empty shot, so that a new board asks for words and nothing else. */
    void begin(BoardId board);

    /** A first scene of three shots that show what one can write. */
    void addSamples(BoardId board);
}
