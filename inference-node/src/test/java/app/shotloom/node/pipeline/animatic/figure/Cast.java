package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Meanings;
import java.util.List;
import java.util.function.UnaryOperator;

/** People and moments for the tests of this package. */
final class Cast {
    static final People PEOPLE = new People(Meanings.load());

    private Cast() {}

    static Brief.Subject subject(String id, String label, String clothing) {
        return new Brief.Subject(
                id, label, Brief.Kind.PERSON, null, 1, null, null, null, null, List.of(), clothing, List.of());
    }

    static CastMember sheet(String id, String name) {
        return new CastMember("character", id, name, "", new Appearance("", "", "", "", "", ""), List.of());
    }

    static Model person(String label) {
        return PEOPLE.model(subject("s1", label, ""), 0, null);
    }

    static Puppet puppet(Model model) {
        return model.puppet(new Model.Workbench(Pen.forHeight(720, 7), 300, UnaryOperator.identity(), 7));
    }

    static Moment doing(String verb, double seconds) {
        return new Moment(seconds, List.of(new Doing(verb, null, seconds, 4, null, 0)), List.of(), 1, 0, 0, -1, null);
    }

    static Moment together(String verb, double away, double height) {
        var doing = new Doing(verb, null, 2, 4, new Moment.Offset(away, 0), height);
        return new Moment(2, List.of(doing), List.of(), away < 0 ? -1 : 1, 0, 0, -1, null);
    }
}
