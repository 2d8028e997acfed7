package app.shotloom.brief.internal;

import app.shotloom.brief.BriefOrder.Member;
import app.shotloom.brief.Correction;
import app.shotloom.cast.CastBook.InShot;
import app.shotloom.cast.CastBook.Pair;
import app.shotloom.cast.CastBook.Shown;
import app.shotloom.cast.Character;
import app.shotloom.cast.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What the sheets and relations of a board say of a shot besides its words, in the form in which a brief is set right. */
final class Standing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Standing() {}

    /** Whoever is shown, and the place where a relation has it play. */
    static List<Member> members(InShot shown) {
        return Stream.concat(shown.shown().stream().map(Shown::sheet), Stream.ofNullable(shown.place()))
                .map(Member::of)
                .toList();
    }

    /** Those that do not fit what was read are left out by the node. */
    static List<Correction> of(InShot shown) {
        List<Correction> said = new ArrayList<>();
        Character place = shown.place();
        if (place != null) {
            said.add(new Correction("scene", "", "setting", json(place.name())));
        }
        Character style = shown.style();
        if (style != null) {
            said.add(new Correction("scene", "", "style", json(Styles.words(style))));
        }
        for (Shown one : shown.shown()) {
            one.held().forEach(thing -> said.add(added("state", new State(one.sheet().name(), "holding", thing.spoken()))));
        }
        for (Pair pair : shown.pairs()) {
            said.add(added("relation", new Relation(pair.one().name(), pair.where(), pair.other().name())));
        }
        return said;
    }

    private record State(String subject, String attribute, String value) {}

    private record Relation(String subject, String relation, String object) {}

    private static Correction added(String target, Object entry) {
        return new Correction(target, "", "added", json(entry));
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
