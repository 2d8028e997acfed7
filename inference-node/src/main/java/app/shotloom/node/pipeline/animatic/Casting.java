package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.animatic.activity.Business;
import app.shotloom.node.pipeline.animatic.direction.Actor;
import app.shotloom.node.pipeline.animatic.direction.Furniture;
import app.shotloom.node.pipeline.animatic.figure.People;
import app.shotloom.node.pipeline.animatic.panel.Cutter;
import app.shotloom.node.pipeline.animatic.panel.Panel;
import app.shotloom.node.pipeline.animatic.prop.Props;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.setting.Places;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a model for every single one of a brief's subjects. */
final class Casting {
    private final People people;
    private final Props props;

    Casting(People people, Props props) {
        this.people = people;
        this.props = props;
    }

    /** @param business what everybody is busy with */
    List<Actor> actors(Brief brief, Business business, List<CastMember> cast, long seed) {
        List<Actor> actors = new ArrayList<>();
        for (Brief.Subject subject : brief.subjects()) {
            if (business.isShownByMovement(subject)) {
                continue;
            }
            for (int number = 0; number < subject.count(); number++) {
                actors.add(new Actor(subject, number, model(business, subject, number, sheet(subject, cast), seed)));
            }
        }
        for (Brief.Subject furniture : Furniture.missing(brief, business, actors)) {
            actors.add(new Actor(furniture, 0, props.of(furniture, furniture.label(), 0, null)));
        }
        return actors;
    }

    /** The pictures that a brief is told in: one, or those of a story. */
    List<Panel> panels(Brief brief, String prompt, List<CastMember> cast) {
        return new Cutter(Places::isNamed).cut(brief, prompt, subject -> isDrawn(brief, subject, cast));
    }

    private boolean isDrawn(Brief brief, Brief.Subject subject, List<CastMember> cast) {
        return subject.kind() != Brief.Kind.THING || !model(Business.none(brief), subject, 0, sheet(subject, cast), 0).isStandIn();
    }

    private Model model(Business business, Brief.Subject subject, int number, @Nullable CastMember sheet, long seed) {
        boolean person = subject.kind() == Brief.Kind.PERSON;
        return person ? people.model(sheet == null ? business.dressed(subject) : subject, number, sheet, seed) : props.of(PropSheet.onto(subject, sheet), business.picture(subject), number, sheet);
    }

    /** What somebody or something on a sheet is drawn by, whatever the shot. */
    Model model(Brief.Subject subject, CastMember sheet) {
        return model(Business.none(Draft.blank(1).brief()), subject, 0, sheet, 0);
    }

    /** A grown-up in plain clothes, whom nobody is meant to look at. */
    Model somebody() {
        var grey = new Brief.Subject(
                "somebody", "woman", Brief.Kind.PERSON, null, 1, "grey", null, null, null, List.of(), "grey jumper, grey trousers", List.of());
        return people.model(grey, 0, null, 0);
    }

    private static @Nullable CastMember sheet(Brief.Subject subject, List<CastMember> cast) {
        return cast.stream()
                .filter(member -> member.characterId().equals(subject.characterId()))
                .findFirst()
                .orElse(null);
    }
}
