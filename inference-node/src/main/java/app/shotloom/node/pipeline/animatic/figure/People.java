package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Meanings;
import org.jspecify.annotations.Nullable;

/** Casts the persons of a brief: every one of them as a model that looks like its sheet, or like its words. */
public final class People {
    private static final Appearance UNSAID = new Appearance("", "", "", "", "", "");

    private final Meanings meanings;

    public People(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * One single person.
     *
     * @param subject as the brief has it, clothes included
     * @param number from 0 among those of its subject
     * @param member whose sheet it is drawn by, or null
     */
    public Model model(Brief.Subject subject, int number, @Nullable CastMember member) {
        return new Person(likeness(subject, number, member), size(subject), meanings);
    }

    private static Likeness likeness(Brief.Subject subject, int number, @Nullable CastMember member) {
        String color = subject.color() == null ? "" : ", " + subject.color() + " shirt";
        String worn = subject.clothing() + color;
        String age = subject.age() == null ? "" : subject.age() + " ";
        String who = String.join(" ", subject.traits()) + " " + age + subject.label();
        return member == null
                ? Tailor.look(subject.label() + subject.id() + number, who, UNSAID, worn)
                : Tailor.look(member.characterId(), member.description(), member.appearance(), worn);
    }

    private static double size(Brief.Subject subject) {
        return switch (subject.size() == null ? "" : subject.size()) {
            case "tiny", "miniature" -> 0.2;
            case "giant", "gigantic", "huge", "enormous", "colossal" -> 3;
            default -> 1;
        };
    }
}
