package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sheets of the cast say of those who are in a shot. */
final class Sheets {
    private final List<CastMember> cast;

    Sheets(List<CastMember> cast) {
        this.cast = cast;
    }

    /** Sentences that describe a member; none when the subject is no member, or the sheet is empty. */
    List<String> sentences(Brief.Subject subject) {
        Optional<CastMember> sheet = cast.stream()
                .filter(member -> member.characterId().equals(subject.characterId()))
                .findFirst();
        if (sheet.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        String looks = sheet.get().isCharacter() ? looks(subject, sheet.get()) : make(sheet.get().appearance());
        if (!looks.isEmpty()) {
            sentences.add(subject.label() + " " + looks);
        }
        String description = sheet.get().description().strip().replaceAll("\\s+", " ").replaceAll("[.]+$", "");
        if (!description.isEmpty()) {
            boolean noun = description.matches("(?i)(?:a|an|the) .*");
            sentences.add(noun ? subject.label() + " is " + uncapital(description) : Inflection.capital(description));
        }
        return sentences;
    }

    private static String looks(Brief.Subject subject, CastMember sheet) {
        Appearance looks = sheet.appearance();
        List<String> is = new ArrayList<>();
        if (!looks.age().isBlank()) {
            is.add(looks.age().matches("\\d{1,3}") ? looks.age() + " years old" : looks.age().strip());
        }
        if (!looks.build().isBlank()) {
            is.add(looks.build().strip());
        }
        List<String> has = new ArrayList<>();
        if (!looks.skin().isBlank()) {
            has.add(looks.skin().matches("(?i).*skin.*") ? looks.skin() : looks.skin().strip() + " skin");
        }
        if (!looks.hair().isBlank()) {
            has.add(looks.hair().strip());
        }
        String worn = subject.clothing().isBlank() ? looks.clothing() : subject.clothing();
        List<String> says = new ArrayList<>();
        if (!is.isEmpty()) {
            says.add("is " + Inflection.list(is));
        }
        if (!has.isEmpty()) {
            says.add("has " + Inflection.list(has));
        }
        if (!worn.isBlank()) {
            says.add("wears " + Clothes.said(worn));
        } else if (!looks.colours().isBlank()) {
            says.add("comes in " + looks.colours().strip());
        }
        return Inflection.list(says);
    }

    /** A thing's sheet: its size and shape, what it is made of and its colours. */
    private static String make(Appearance looks) {
        List<String> is = new ArrayList<>();
        if (!looks.build().isBlank()) {
            is.add(looks.build().strip());
        }
        if (!looks.skin().isBlank()) {
            is.add("made of " + looks.skin().strip());
        }
        if (!looks.colours().isBlank()) {
            is.add(looks.colours().strip());
        }
        return is.isEmpty() ? "" : "is " + Inflection.list(is);
    }

    private static String uncapital(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
