package app.shotloom.node.reader;

import app.shotloom.node.brief.Where;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a prompt that means something, in the order of the words. */
sealed interface Mark {
    /** A noun phrase. */
    record Noun(
            String label,
            boolean person,
            boolean drawable,
            @Nullable CastMember member,
            @Nullable Integer count,
            boolean plural,
            @Nullable String color,
            List<String> traits,
            boolean definite,
            boolean other)
            implements Mark {}

    record Verb(String action) implements Mark {}

    record Relation(Where where, String written) implements Mark {}

    /** A setting: where the shot is, unless the words make it a thing. */
    record Place(String setting, Noun asThing) implements Mark {}

    record Time(String time) implements Mark {}

    record Weather(String weather) implements Mark {}

    /** A colour that stands alone, as after "is". */
    record Colour(String name) implements Mark {}

    record Pronoun(String word) implements Mark {}

    /** The word "of". */
    record Of() implements Mark {}

    /** The word "with" or "wearing". */
    record With(boolean wearing) implements Mark {}

    record And() implements Mark {}

    /** "each other": the subjects do it to themselves. */
    record EachOther() implements Mark {}

    /** A comma, or a word that begins another clause. */
    record Clause(boolean strong) implements Mark {}

    /** What follows happens after what went before. */
    record Step(boolean explicit) implements Mark {}

    /** "no", "without": the next noun is not there. */
    record Not() implements Mark {}
}
