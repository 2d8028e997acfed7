package app.shotloom.brief.ui;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Keys;
import app.shotloom.brief.Vocabulary;
import app.shotloom.brief.ui.Plan.Chip;
import app.shotloom.brief.ui.Plan.Field;
import app.shotloom.brief.ui.Plan.Option;
import app.shotloom.brief.ui.Plan.Removable;
import app.shotloom.shots.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was understood, a word or two each, with what can be set right about it. */
class ChipMaker {

    private final Brief brief;
    private final Keys keys;
    private final Corrected corrected;
    private final Shot shot;

    ChipMaker(Brief brief, Keys keys, Corrected corrected, Shot shot) {
        this.brief = brief;
        this.keys = keys;
        this.corrected = corrected;
        this.shot = shot;
    }

    List<Chip> make() {
        List<Chip> chips = new ArrayList<>();
        brief.subjects().forEach(subject -> chips.add(subject(subject)));
        brief.relations().forEach(relation -> chips.add(relation(relation)));
        brief.states().forEach(state -> chips.add(state(state)));
        chips.add(scene("setting", "Setting", brief.setting(), null));
        chips.add(scene("time", "Time of day", brief.time(), Vocabulary.TIMES));
        List<Field> unsaid = new ArrayList<>();
        add(chips, unsaid, field("weather", "Weather", brief.weather(), Vocabulary.WEATHERS));
        add(chips, unsaid, field("season", "Season", brief.season(), Vocabulary.SEASONS));
        add(chips, unsaid, field("light", "Light", brief.light(), null));
        add(chips, unsaid, field("mood", "Mood", brief.mood(), null));
        chips.add(CameraChip.of(brief.camera(), corrected, shot));
        if (!unsaid.isEmpty()) {
            String names = unsaid.stream().map(each -> each.name().toLowerCase()).collect(Collectors.joining(", "));
            chips.add(new Chip("more", "Not said", "+ " + names, unsaid, null));
        }
        return chips;
    }

    private static void add(List<Chip> chips, List<Field> unsaid, Field field) {
        if (field.value().isEmpty()) {
            unsaid.add(field);
        } else {
            chips.add(new Chip("scene/" + field.field(), field.name(), field.value(), List.of(field), null));
        }
    }

    private Chip scene(String field, String name, String value, @Nullable List<String> words) {
        return new Chip("scene/" + field, name, value, List.of(field(field, name, value, words)), null);
    }

    private Field field(String field, String name, @Nullable String value, @Nullable List<String> words) {
        return new Field(
                "scene",
                "",
                field,
                name,
                Objects.requireNonNullElse(value, ""),
                false,
                words == null ? null : options(words, field.equals("time") ? null : "Not said"),
                corrected.is("scene", "", field));
    }

    /** @param none what an empty choice is called, or null where something has to be chosen */
    static List<Option> options(List<String> words, @Nullable String none) {
        Stream<Option> some = words.stream().map(word -> new Option(word, word.replace('-', ' ')));
        Stream<Option> empty = none == null ? Stream.of() : Stream.of(new Option("", none));
        return Stream.concat(empty, some).toList();
    }

    private Chip subject(Brief.Subject subject) {
        String key = key(subject.id());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("subject", key, "count", "How many", Integer.toString(subject.count()), true, null, is(key, "count")));
        fields.add(text(key, "color", "Colour", subject.color()));
        fields.add(text(key, "size", "Size", subject.size()));
        if (subject.kind() == Brief.Kind.THING) {
            fields.add(text(key, "material", "Material", subject.material()));
        } else {
            fields.add(text(key, "age", "Age", subject.age()));
        }
        String says = Stream.of(
                        subject.count() > 1 ? subject.count() + " ×" : null,
                        subject.size(),
                        subject.age(),
                        subject.color(),
                        subject.material(),
                        subject.label())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Chip("subject/" + key, subject.label(), says, fields, new Removable("subject", key));
    }

    private Field text(String key, String field, String name, @Nullable String value) {
        return new Field("subject", key, field, name, Objects.requireNonNullElse(value, ""), false, null, is(key, field));
    }

    private boolean is(String key, String field) {
        return corrected.is("subject", key, field);
    }

    private Chip relation(Brief.Relation relation) {
        String key = keys.of(relation);
        String object = relation.object();
        String where = relation.relation().code().replace('-', ' ');
        String says = label(relation.subject()) + " " + (object == null ? where : where + " " + label(object));
        return new Chip("relation/" + key, "Where", says, List.of(), new Removable("relation", key));
    }

    private Chip state(Brief.State state) {
        String key = keys.of(state);
        String says = label(state.subject()) + " " + says(state);
        return new Chip("state/" + key, "What stays", says, List.of(), new Removable("state", key));
    }

    /** "bitten", "holding umbrella", "without coat". */
    static String says(Brief.State state) {
        return switch (state.attribute()) {
            case "holding", "without", "wears" -> state.attribute() + " " + state.value();
            case "light" -> "light " + state.value();
            default -> state.value();
        };
    }

    private String key(String subject) {
        return Objects.requireNonNullElse(keys.subject(subject), subject);
    }

    private String label(String subject) {
        return key(subject).replaceFirst("#\\d+$", "");
    }
}
