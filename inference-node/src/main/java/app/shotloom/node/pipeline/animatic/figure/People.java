package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.figure.acting.Actors;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Tailor;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Colours;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Casts the persons of a brief: every one of them as a model that looks like its sheet, or like its words. */
public final class People {
    private static final Appearance UNSAID = new Appearance("", "", "", "", "", "");

    private final Actors actors;

    public People(Meanings meanings) {
        this.actors = new Actors(meanings);
    }

    /** One single person, as {@link #model(Brief.Subject, int, CastMember, long)} has it with seed 0. */
    public Model model(Brief.Subject subject, int number, @Nullable CastMember member) {
        return model(subject, number, member, 0);
    }

    /**
     * One single person. Whoever has a sheet always looks like it; anyone else looks like the words, and different from
     * the others of this brief.
     *
     * @param subject as the brief has it, clothes included
     * @param number from 0 among those of its subject
     * @param member whose sheet it is drawn by, or null
     * @param seed another one gives another who has no sheet
     */
    public Model model(Brief.Subject subject, int number, @Nullable CastMember member, long seed) {
        return new Person(likeness(subject, number, member, seed), size(subject), actors);
    }

    /**
     * How far apart two stand who do this together, feet to feet in heights of a grown-up; 0 when it does not matter. They
     * come so near by themselves, but it looks best when they begin near it.
     */
    public double gap(String action) {
        return actors.gap(action);
    }

    private static Likeness likeness(Brief.Subject subject, int number, @Nullable CastMember member, long seed) {
        String age = subject.age() == null ? "" : subject.age() + " ";
        String size = subject.size() == null ? "" : subject.size() + " ";
        String who = size + String.join(" ", subject.traits()) + " " + age + subject.label();
        Integer rgb = subject.color() == null ? null : Colours.rgb(subject.color().toLowerCase(Locale.ROOT));
        Color color = rgb == null ? null : new Color(rgb);
        if (member == null) {
            String key = subject.label() + "/" + subject.id() + "/" + number + "/" + seed;
            return new Tailor(key, "", who, UNSAID, subject.clothing()).likeness(color);
        }
        String said = who + " " + member.description();
        return new Tailor(member.characterId(), member.name(), said, member.appearance(), subject.clothing()).likeness(color);
    }

    private static double size(Brief.Subject subject) {
        return switch (subject.size() == null ? "" : subject.size()) {
            case "tiny", "miniature" -> 0.2;
            case "giant", "gigantic", "huge", "enormous", "colossal" -> 3;
            default -> 1;
        };
    }
}
