package app.shotloom.node.pipeline.animatic.figure.body;

/**
 * What a body reaches for and rests on.
 *
 * @param seat what it sits or lies on, in its heights over the ground; negative when it stands
 * @param partnerAhead how far ahead the partner stands, in its heights
 * @param partnerUp how much higher the partner stands
 * @param partnerHeight in its heights; 0 when there is none
 */
public record Surroundings(double seat, double partnerAhead, double partnerUp, double partnerHeight) {
    public static final Surroundings NONE = new Surroundings(-1, 0, 0, 0);

    public boolean hasPartner() {
        return partnerHeight > 0;
    }
}
