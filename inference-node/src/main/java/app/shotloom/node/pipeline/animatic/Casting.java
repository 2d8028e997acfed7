package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
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

    List<Actor> actors(Brief brief, List<CastMember> cast) {
        List<Actor> actors = new ArrayList<>();
        for (Brief.Subject subject : brief.subjects()) {
            for (int number = 0; number < subject.count(); number++) {
                actors.add(new Actor(subject, number, model(subject, number, sheet(subject, cast))));
            }
        }
        for (Brief.Subject furniture : Furniture.missing(brief, actors)) {
            actors.add(new Actor(furniture, 0, props.of(furniture, 0, null)));
        }
        return actors;
    }

    /** The pictures that a brief is told in: one, or those of a story. */
    List<Panel> panels(Brief brief, String prompt, List<CastMember> cast) {
        return new Cutter(Places::isNamed).cut(brief, prompt, subject -> isDrawn(subject, cast));
    }

    private boolean isDrawn(Brief.Subject subject, List<CastMember> cast) {
        return subject.kind() != Brief.Kind.THING || !model(subject, 0, sheet(subject, cast)).isStandIn();
    }

    private Model model(Brief.Subject subject, int number, @Nullable CastMember sheet) {
        boolean person = subject.kind() == Brief.Kind.PERSON;
        return person ? people.model(subject, number, sheet) : props.of(PropSheet.onto(subject, sheet), number, sheet);
    }

    private static @Nullable CastMember sheet(Brief.Subject subject, List<CastMember> cast) {
        return cast.stream()
                .filter(member -> member.characterId().equals(subject.characterId()))
                .findFirst()
                .orElse(null);
    }
}
