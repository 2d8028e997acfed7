package app.shotloom.node.pipeline.animatic.prop.creature;

/** In water and on the belly. */
final class Swimming {
    private Swimming() {}

    static Pose fish(Manner manner, double cycle) {
        double turn = cycle * 2 * Math.PI;
        var pose = new Pose();
        pose.wave = turn;
        pose.tail = 0.16 * Math.sin(turn);
        pose.pitch = 0.04 * Math.sin(turn);
        if (manner == Manner.JUMP) {
            pose.rise = 0.9 * Math.sin(cycle * Math.PI);
            pose.pitch = 0.75 * Math.cos(cycle * Math.PI);
        }
        if (manner == Manner.EAT || manner == Manner.ATTACK) {
            pose.mouth = Math.max(0, Math.sin(turn));
        }
        return pose;
    }

    static Pose serpent(Manner manner, double cycle) {
        double turn = cycle * 2 * Math.PI;
        var pose = new Pose();
        pose.wave = manner == Manner.SLITHER ? turn : 0.25 * Math.sin(turn);
        switch (manner) {
            case EAT, ATTACK, CALL, POUNCE -> {
                pose.mouth = 0.4 + 0.5 * Math.max(0, Math.sin(turn));
                pose.neck = 0.3 * Math.sin(turn);
            }
            case SLEEP -> {
                pose.neck = -0.9;
                pose.eyesClosed = true;
            }
            case LOOK_UP, REAR -> pose.neck = 0.4;
            default -> pose.neck = 0.08 * Math.sin(turn);
        }
        return pose;
    }

    /** On the water with legs under it: birds float, others paddle with the head held up. */
    static Pose paddling(double cycle, boolean bird) {
        Pose pose = bird ? new Pose() : Gaits.trot(cycle);
        pose.rise = 0.02 * Math.sin(cycle * 2 * Math.PI);
        pose.neck = bird ? 0 : 0.25;
        if (bird) {
            pose.frontDown = 0.5;
            pose.rearDown = 0.5;
            pose.folded = true;
        }
        return pose;
    }
}
