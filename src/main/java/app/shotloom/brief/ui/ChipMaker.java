package app.shotloom.brief.ui;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Keys;
import app.shotloom.brief.Vocabulary;
import app.shotloom.brief.ui.Plan.Chip;
import app.shotloom.brief.ui.Plan.Field;
import app.shotloom.brief.ui.Plan.Option;
import app.shotloom.brief.ui.Plan.Removable;
import app.shotloom.shared.words.Words;
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
        chips.add(scene("setting", Words.of("brief.setting"), brief.setting(), null));
        chips.add(scene("time", Words.of("brief.time"), brief.time(), Vocabulary.TIMES));
        List<Field> unsaid = new ArrayList<>();
        add(chips, unsaid, field("weather", Words.of("brief.weather"), brief.weather(), Vocabulary.WEATHERS));
        add(chips, unsaid, field("season", Words.of("brief.season"), brief.season(), Vocabulary.SEASONS));
        add(chips, unsaid, field("light", Words.of("brief.light"), brief.light(), null));
        add(chips, unsaid, field("mood", Words.of("brief.mood"), brief.mood(), null));
        chips.add(CameraChip.of(brief.camera(), corrected, shot));
        if (!unsaid.isEmpty()) {
            String names = unsaid.stream().map(each -> each.name().toLowerCase(Words.here())).collect(Collectors.joining(", "));
            chips.add(new Chip("more", Words.of("brief.not-said"), "+ " + names, unsaid, null));
        }
        return chips;
    }

    private static void add(List<Chip> chips, List<Field> unsaid, Field field) {
        if (field.value().isEmpty()) {
            unsaid.add(field);
        } else {
            chips.add(new Chip("scene/" + field.field(), field.name(), says(field), List.of(field), null));
        }
    }

    /** Of a choice what it is called; else what was read. */
    private static String says(Field field) {
        return field.options() == null
                ? field.value()
                : field.options().stream()
                        .filter(option -> option.value().equals(field.value()))
                        .map(Option::label)
                        .findFirst()
                        .orElse(field.value());
    }

    private Chip scene(String field, String name, String value, @Nullable List<String> words) {
        return new Chip("scene/" + field, name, says(field(field, name, value, words)), List.of(field(field, name, value, words)), null);
    }

    private Field field(String field, String name, @Nullable String value, @Nullable List<String> words) {
        return new Field(
                "scene",
                "",
                field,
                name,
                Objects.requireNonNullElse(value, ""),
                false,
                words == null ? null : options(words, field.equals("time") ? null : Words.of("brief.not-said")),
                corrected.is("scene", "", field));
    }

    /** @param none what an empty choice is called, or null where something has to be chosen */
    static List<Option> options(List<String> words, @Nullable String none) {
        Stream<Option> some = words.stream().map(word -> new Option(word, word(word)));
        Stream<Option> empty = none == null ? Stream.of() : Stream.of(new Option("", none));
        return Stream.concat(empty, some).toList();
    }

    /** A word of the {@link Vocabulary}, as people say it. */
    static String word(String code) {
        return Words.of("brief.word." + code);
    }

    private Chip subject(Brief.Subject subject) {
        String key = key(subject.id());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("subject", key, "count", Words.of("brief.subject.count"), Integer.toString(subject.count()), true, null, is(key, "count")));
        fields.add(text(key, "color", Words.of("brief.subject.color"), subject.color()));
        fields.add(text(key, "size", Words.of("brief.subject.size"), subject.size()));
        if (subject.kind() == Brief.Kind.THING) {
            fields.add(text(key, "material", Words.of("brief.subject.material"), subject.material()));
        } else {
            fields.add(text(key, "age", Words.of("brief.subject.age"), subject.age()));
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
        String says = Words.name(
                "brief.where",
                relation.relation(),
                "who", label(relation.subject()),
                "whom", object == null ? "" : label(object));
        return new Chip("relation/" + key, Words.of("brief.where"), says, List.of(), new Removable("relation", key));
    }

    private Chip state(Brief.State state) {
        String key = keys.of(state);
        String says = Words.of("brief.of-subject", "who", label(state.subject()), "what", says(state));
        return new Chip("state/" + key, Words.of("brief.stays"), says, List.of(), new Removable("state", key));
    }

    /** "bitten", "holding umbrella", "without coat". */
    static String says(Brief.State state) {
        return says(state.attribute(), state.value());
    }

    static String says(String attribute, String value) {
        return switch (attribute) {
            case "holding", "without", "wears", "light" -> Words.of("brief.state." + attribute, "what", value);
            default -> value;
        };
    }

    private String key(String subject) {
        return Objects.requireNonNullElse(keys.subject(subject), subject);
    }

    private String label(String subject) {
        return key(subject).replaceFirst("#\\d+$", "");
    }
}
