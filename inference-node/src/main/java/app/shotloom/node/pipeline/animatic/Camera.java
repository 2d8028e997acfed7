package app.shotloom.node.pipeline.animatic;

/** The room that the shot's camera leaves the players: what it is asked for, in the terms that the staging uses. */
record Camera(app.shotloom.node.pipeline.animatic.camera.Camera shot) {
    /** How far beyond the frame it looks at the sides, in stage units. */
    double sideways() {
        return shot.safe().getX();
    }

    /** How far beyond the frame it looks above and below. */
    double upAndDown() {
        return closest() > 1 ? 0 : shot.safe().getY();
    }

    /** The closest zoom it reaches. */
    double closest() {
        return shot.closest(1);
    }

    double personHeight() {
        return shot.personHeight();
    }

    double thingHeight() {
        return shot.thingHeight();
    }
}
