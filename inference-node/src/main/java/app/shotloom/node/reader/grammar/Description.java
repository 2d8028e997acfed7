package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one noun phrase says of what it names. */
final class Description {
    final Word noun;
    String label = "";
    String head = "";
    Kind kind = Kind.THING;
    /** Whether it can be shown at all. */
    boolean concrete = true;
    boolean name;
    boolean plural;
    boolean definite;
    boolean indefinite;
    boolean other;
    boolean negated;
    int count = 1;
    boolean counted;
    @Nullable String color;
    @Nullable String size;
    @Nullable String material;
    @Nullable String age;
    @Nullable Word owner;
    @Nullable CastMember cast;
    final List<String> traits = new ArrayList<>();
    final List<Lists.Result> states = new ArrayList<>();
    final List<String> doing = new ArrayList<>();
    /** Words that tell one of a kind from another: "first", "Team A". */
    final Set<String> marks = new LinkedHashSet<>();
    /** The words it was read from, which need no further reading. */
    final List<Word> words = new ArrayList<>();

    Description(Word noun) {
        this.noun = noun;
    }

    boolean isPlain() {
        return color == null && size == null && material == null && traits.isEmpty() && states.isEmpty();
    }
}
