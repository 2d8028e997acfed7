package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.puppet.Model;

/**
 * One single person, animal or thing of a shot: three balloons are three actors of one subject.
 *
 * @param number from 0 among those of its subject
 * @param model what it can be drawn by
 */
public record Actor(Brief.Subject subject, int number, Model model) {
    /** Its name in the account of the picture: {@code s3}, or {@code s3.1} where there are several. */
    public String id() {
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

    double metres() {
        return model.metres();
    }
}
