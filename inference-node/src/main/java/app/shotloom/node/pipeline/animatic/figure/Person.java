package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.figure.acting.Actors;
import app.shotloom.node.pipeline.animatic.figure.drawing.Figure;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.util.Set;

/** One person as a model. */
final class Person implements Model {
    private static final double ADULT = 1.72;

    /** Where one who is carried on the back or the shoulders sits. */
    private static final double SHOULDERS = 0.82;

    private static final Set<String> SHOWN_STATES = Set.of("wet", "dirty", "muddy", "dusty", "soaked", "asleep", "clean", "dry");

    private final Likeness likeness;
    private final double size;
    private final Actors actors;

    /** @param size how many times as large as people usually are */
    Person(Likeness likeness, double size, Actors actors) {
        this.likeness = likeness;
        this.size = size;
        this.actors = actors;
    }

    Likeness likeness() {
        return likeness;
    }

    @Override
    public double metres() {
        return ADULT * likeness.tall() * size;
    }

    @Override
    public double aspect() {
        return 0.40;
    }

    @Override
    public boolean isStandIn() {
        return false;
    }

    @Override
    public boolean canShow(String action) {
        return actors.canShow(action);
    }

    @Override
    public boolean canShow(String attribute, String value) {
        return switch (attribute) {
            case "expression" -> Figure.knowsExpression(value);
            case "wears", "without", "holding", "hair" -> true;
            case Sides.ATTRIBUTE -> Sides.isKnown(value);
            case "condition" -> SHOWN_STATES.contains(value) || actors.canShow(attribute, value);
            default -> actors.canShow(attribute, value);
        };
    }

    @Override
    public double gap(String action) {
        return actors.gap(action);
    }

    @Override
    public double lowered(String action) {
        return actors.lowered(action);
    }

    @Override
    public boolean isAirborne() {
        return false;
    }

    @Override
    public double top() {
        return SHOULDERS;
    }

    @Override
    public Puppet puppet(Workbench workbench) {
        return new PersonPuppet(likeness, actors, workbench);
    }
}
