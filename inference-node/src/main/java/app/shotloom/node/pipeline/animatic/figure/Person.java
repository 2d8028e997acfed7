package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.reader.Meanings;

/** One person as a model. */
final class Person implements Model {
    private static final double ADULT = 1.72;
    private static final double SEAT = 0.5;

    private final Likeness likeness;
    private final double size;
    private final Meanings meanings;

    /** @param size how many times as large as people usually are */
    Person(Likeness likeness, double size, Meanings meanings) {
        this.likeness = likeness;
        this.size = size;
        this.meanings = meanings;
    }

    @Override
    public double metres() {
        return ADULT * likeness.height() * size;
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
        String base = meanings.verb(action);
        return Motions.of(action) != null || base != null && Motions.of(base) != null;
    }

    @Override
    public boolean canShow(String attribute, String value) {
        return attribute.equals("posture");
    }

    @Override
    public boolean isAirborne() {
        return false;
    }

    @Override
    public double top() {
        return SEAT;
    }

    @Override
    public Puppet puppet(Workbench workbench) {
        return new PersonPuppet(new Figure(likeness), workbench);
    }
}
