package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.brief.Brief;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The camera of a shot: its framing, and what it sees at each second. At rest its frame is the stage: 1 high, as wide as
 * the aspect, from (0, 0) at the top left. Moves lie evenly around that rest; zooms and dollies only come nearer.
 */
public final class Camera {
    private static final double DUTCH = Math.toRadians(12);
    private static final int SAMPLES = 96;
    private static final int ROWS = 90;
    private static final double SHUTTER = 1 / 48.0;
    private static final double SMEARED = 0.012;

    private final Framing framing;
    private final double horizon;
    private final double roll;
    private final double perspective;
    private final double seconds;
    private final double aspect;
    private final List<Travel> travels;
    private final Offset middle;

    private Camera(Brief.Camera asked, double seconds, double aspect, long seed) {
        this.framing = Framing.of(asked.size());
        this.horizon = Framing.horizon(asked.angle());
        this.roll = asked.angle().equals("dutch") ? (seed % 2 == 0 ? DUTCH : -DUTCH) : 0;
        this.perspective = switch (asked.lens()) {
            case "wide" -> 1.5;
            case "tele" -> 0.55;
            default -> 1;
        };
        this.seconds = seconds;
        this.aspect = aspect;
        this.travels = asked.moves().stream().map(move -> Travel.of(move, aspect, seed)).toList();
        this.middle = middle();
    }

    /**
     * @param seconds the shot's length
     * @param aspect the frame's width over its height
     */
    public static Camera of(Brief.Camera asked, double seconds, double aspect, long seed) {
        return new Camera(asked, seconds, aspect, seed);
    }

    public View at(double second) {
        double before = sum(second - SHUTTER / 2).panX();
        double after = sum(second + SHUTTER / 2).panX();
        double smear = Math.abs(after - before);
        return new View(sum(second).plus(middle, -1), roll, aspect, smear > SMEARED ? smear : 0);
    }

    /** Whether it never moves: then drawings lie on whole pixels. */
    public boolean isStill() {
        return travels.stream().allMatch(Travel::isStill);
    }

    /** Whether near and far move apart, as they do when the camera itself goes somewhere. */
    public boolean hasParallax() {
        return travels.stream().anyMatch(Travel::hasParallax);
    }

    public double aspect() {
        return aspect;
    }

    /** How far the frame is turned, in radians clockwise; a {@code Pen} must turn its cels by it. */
    public double roll() {
        return roll;
    }

    /** The height of the horizon at rest, in stage units from the top; outside 0 to 1 when it is not in the frame. */
    public double horizon() {
        return horizon;
    }

    /** Where the ground is in the subjects' plane (nearness 1), in stage units from the top. */
    public double front() {
        return horizon + Math.max(0.16, standing() - horizon) * framing.closeness();
    }

    /** Where the subjects stand, in stage units from the top: higher in an upright frame, which shows more of the floor. */
    public double standing() {
        return 0.90 - 0.12 * Math.clamp((1 - aspect) / 0.4, 0, 1);
    }

    /** The height of the ground at a nearness. */
    public double ground(double nearness) {
        return horizon + (front() - horizon) * nearness;
    }

    /** The nearness of the ground at a height below the horizon. */
    public double nearness(double ground) {
        return Math.max(0, (ground - horizon) / (front() - horizon));
    }

    /**
     * The nearness of what stands behind the subjects' plane: it is drawn that much smaller than in it.
     *
     * @param behind in distances of the camera from the subjects as a normal lens has them; negative before them
     */
    public double nearnessBehind(double behind) {
        return 1 / Math.max(0.4, 1 + behind * perspective);
    }

    /** How tall a grown-up is in the subjects' plane, in frame heights. */
    public double personHeight() {
        return framing.person();
    }

    /** How tall the tallest thing is in a shot without people, in frame heights. */
    public double thingHeight() {
        return framing.thing();
    }

    /** How much nearer the set is than in a long shot. */
    public double closeness() {
        return framing.closeness();
    }

    /** The most that it enlarges what is at a nearness. */
    public double closest(double nearness) {
        double most = 1;
        for (int i = 0; i <= SAMPLES; i++) {
            most = Math.max(most, sample(i).seen(0, 0, nearness).scale());
        }
        return most;
    }

    /** All of the stage at a nearness that comes into the frame at some time. */
    public Rectangle2D reach(double nearness) {
        Rectangle2D all = frameAt(sample(0), nearness);
        for (int i = 1; i <= SAMPLES && !isStill(); i++) {
            all = all.createUnion(frameAt(sample(i), nearness));
        }
        return all;
    }

    /** All of the level ground that comes into the frame at some time, each row of it as near as it is. */
    public Rectangle2D groundReach() {
        Rectangle2D all = new Rectangle2D.Double(0, horizon, aspect, Math.max(0.01, 1 - horizon));
        for (int i = 0; i <= SAMPLES; i++) {
            View view = new View(sample(i).offset(), 0, aspect, 0);
            for (int row = 0; row <= ROWS; row++) {
                double y = (double) row / ROWS;
                double stage = view.ground(y, horizon, front());
                if (stage > horizon && stage < horizon + 6) {
                    double left = view.stage(0, y, nearness(stage))[0];
                    double right = view.stage(aspect, y, nearness(stage))[0];
                    all = all.createUnion(new Rectangle2D.Double(left, stage, Math.max(0, right - left), 0));
                }
            }
        }
        return all;
    }

    /** What of the subjects' plane stays in the frame all the time; at least a third of it each way. */
    public Rectangle2D safe() {
        Rectangle2D safe = new Rectangle2D.Double(0, 0, aspect, 1);
        for (int i = 0; i <= SAMPLES && !isStill(); i++) {
            View view = new View(sample(i).offset(), 0, aspect, 0);
            safe = safe.createIntersection(frameAt(view, 1));
        }
        double width = Math.max(safe.getWidth(), aspect / 3);
        double height = Math.max(safe.getHeight(), 1 / 3.0);
        return new Rectangle2D.Double(safe.getCenterX() - width / 2, safe.getCenterY() - height / 2, width, height);
    }

    private View sample(int index) {
        return new View(sum(seconds * index / SAMPLES).plus(middle, -1), roll, aspect, 0);
    }

    private Rectangle2D frameAt(View view, double nearness) {
        Rectangle2D area = null;
        for (int corner = 0; corner < 4; corner++) {
            double[] at = view.stage(corner % 2 * aspect, corner / 2, nearness);
            var point = new Rectangle2D.Double(at[0], at[1], 0, 0);
            area = area == null ? point : area.createUnion(point);
        }
        return area == null ? new Rectangle2D.Double() : area;
    }

    private Offset sum(double second) {
        Offset sum = Offset.NONE;
        for (Travel travel : travels) {
            sum = sum.plus(travel.at(second), 1);
        }
        return sum;
    }

    private Offset middle() {
        Offset least = sum(0);
        Offset most = least;
        for (int i = 1; i <= SAMPLES; i++) {
            Offset there = sum(seconds * i / SAMPLES);
            least = least.least(there);
            most = most.most(there);
        }
        boolean swaying = travels.stream().allMatch(travel -> travel.move().equals("handheld"));
        return swaying ? Offset.NONE : least.middle(most);
    }
}
