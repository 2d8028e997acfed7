package app.shotloom.node.pipeline.animatic.direction;

import org.jspecify.annotations.Nullable;

/** An actor while its place is being found. What is bound to another is where the other is. */
final class Body {
    /** What holds it where it is. */
    enum Stand {
        /** It stands on the ground: the higher in the frame, the farther away and the smaller. */
        GROUND,
        /** It is in the air or in water, or raised above something. */
        ALOFT,
        /** It is in the sky, behind everything. */
        SKY
    }

    /** What stands by somebody is seen when its top is no lower than this. */
    private static final double LOWEST_TOP = 0.97;

    private final Actor actor;
    private final Field field;
    private final Stand stand;
    private double nominal;
    private double headroom;
    private double x;
    private double y;
    private double scale = 1;
    private double from;
    private double until = Double.MAX_VALUE;
    private boolean fixed;
    private @Nullable Body beside;
    private double upright = 1;
    private @Nullable Body host;
    private @Nullable Link binding;

    /** @param nominal its height on the standing line, in stage units */
    Body(Actor actor, Field field, Stand stand, double nominal) {
        this.actor = actor;
        this.field = field;
        this.stand = stand;
        this.nominal = nominal;
        this.x = field.middle();
        this.y = field.standing();
    }

    Actor actor() {
        return actor;
    }

    Stand stand() {
        return stand;
    }

    void bind(Body to, Link by) {
        host = to;
        binding = by;
        if (by.where() == app.shotloom.node.brief.Where.IN && Cabin.of(by) == null) {
            to.headroom = Math.max(to.headroom, nominal - to.nominal * Bound.inside(to.actor));
        } else if (by.where() == app.shotloom.node.brief.Where.ON && !actor.isPerson()) {
            to.headroom = Math.max(to.headroom, nominal - to.nominal * (1 - Bound.surface(to.actor)));
        }
    }

    @Nullable Body host() {
        return host;
    }

    @Nullable Link binding() {
        return binding;
    }

    boolean isFree() {
        return host == null && !fixed;
    }

    void fix(Place place) {
        fixed = true;
        x = place.x();
        y = place.base();
        nominal = place.height();
    }

    double nominal() {
        return nominal;
    }

    void nominal(double height) {
        nominal = height;
    }

    void scale(double factor) {
        scale = factor;
    }

    double scale() {
        return scale;
    }

    void move(double newX, double newY) {
        x = newX;
        y = newY;
    }

    /** It is there only for this time, in seconds. */
    void during(double start, double end) {
        from = start;
        until = end;
    }

    boolean meets(Body other) {
        return from < other.until - 1e-6 && other.from < until - 1e-6;
    }

    boolean isAt(double seconds) {
        return seconds >= from - 1e-6 && seconds < until - 1e-6;
    }

    double from() {
        return from;
    }

    /** Whether it is so tall that the frame cuts it below: then its head decides where it is. */
    boolean isCut() {
        return stand == Stand.GROUND && host == null && !fixed && nominal * scale > 0.9 && (actor.isPerson() ? field.isClose() : field.isCloseUp());
    }

    /** It shares the ground of somebody whom the frame cuts below, where its top is then in the frame. */
    void standsBy(Body person) {
        beside = person;
    }

    boolean sharesGround() {
        return beside != null && host == null && !fixed && beside.isCut() && beside.y() - nominal * scale < LOWEST_TOP;
    }

    /** Its head is this much of its height up, as a sitter's is. */
    void upright(double share) {
        upright = share;
    }

    double x() {
        return host == null || binding == null ? x : Bound.x(this, host, binding);
    }

    double y() {
        if (host != null && binding != null) {
            return Bound.y(this, host, binding, field);
        }
        if (beside != null && sharesGround()) {
            return beside.y();
        }
        return isCut() ? field.top() + field.headroom() + (nominal * upright + headroom) * scale : y;
    }

    double rawY() {
        return y;
    }

    double nearness() {
        if (host != null) {
            return host.nearness();
        }
        return fixed || stand != Stand.GROUND || isCut() || sharesGround() ? 1 : field.nearness(y);
    }

    double height() {
        double own = nominal * (fixed ? 1 : scale) * nearness();
        return host == null || binding == null ? own : own * Bound.nearer(this, binding, field);
    }

    double width() {
        return height() * actor.aspect() * (actor.isPerson() && isCut() ? field.shownWidth() : 1);
    }

    double left() {
        return x() - width() / 2;
    }

    double right() {
        return x() + width() / 2;
    }

    double top() {
        return y() - height() * upright;
    }

    /** Of the frame above the lower edge: what is cut below does not count. */
    double bottom() {
        return Math.min(y(), Math.max(1, top() + 0.1));
    }

    Body root() {
        return host == null ? this : host.root();
    }
}
