package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.puppet.Model;

/** One single person, animal or thing of a shot: three balloons are three actors of one subject. */
public final class Actor {
    private final Brief.Subject subject;
    private final int number;
    private final Model model;
    // asked for many thousand times while places are found
    private final double metres;
    private final double aspect;
    private final double top;

    /**
     * @param number from 0 among those of its subject
     * @param model what it can be drawn by
     */
    public Actor(Brief.Subject subject, int number, Model model) {
        this.subject = subject;
        this.number = number;
        this.model = model;
        this.metres = model.metres();
        this.aspect = model.aspect();
        this.top = model.top();
    }

    public Brief.Subject subject() {
        return subject;
    }

    int number() {
        return number;
    }

    Model model() {
        return model;
    }

    /** Its name in the account of the picture: {@code s3}, or {@code s3.1} where there are several. */
    public String id() {
        return id(subject, number);
    }

    /** How the account calls one of so many. */
    static String id(Brief.Subject subject, int number) {
        return subject.count() == 1 ? subject.id() : subject.id() + "." + (number + 1);
    }

    String label() {
        return subject.label();
    }

    boolean isPerson() {
        return subject.kind() == Brief.Kind.PERSON;
    }

    boolean isAlive() {
        return subject.kind() != Brief.Kind.THING;
    }

    boolean isOf(String subjectId) {
        return subject.id().equals(subjectId);
    }

    /** How tall it is in the world. */
    double metres() {
        return metres;
    }

    /** Its width for each of its height. */
    double aspect() {
        return aspect;
    }

    /** How far up it carries what is on it, as a share of its height. */
    double top() {
        return top;
    }
}
