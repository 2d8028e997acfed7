package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.CharacterRevision;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.SheetWriting;
import app.shotloom.cast.Swatch;
import app.shotloom.media.MediaId;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Mention;
import app.shotloom.shared.ui.LiveField.Outcome;
import app.shotloom.shared.ui.LiveField.Shape;
import app.shotloom.shared.ui.WrittenField;
import app.shotloom.shared.words.Words;
import app.shotloom.text.ui.TextFields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The texts of one sheet, each saved as one types and heard on its own. */
class SheetTexts {

    private static final Set<CharacterField> LONG = Set.of(CharacterField.DESCRIPTION, CharacterField.NOTES);

    private final CharacterId id;
    private final SheetKind kind;
    private final Cast cast;
    private final TextFields texts;
    private final boolean still;
    private final Map<CharacterField, WrittenField<?>> fields = new EnumMap<>(CharacterField.class);

    SheetTexts(Character sheet, Cast cast, TextFields texts, boolean mayEdit) {
        this.id = sheet.id();
        this.kind = sheet.kind();
        this.cast = cast;
        this.texts = texts;
        this.still = !mayEdit;
    }

    /** The field, made when it is first asked for. */
    WrittenField<?> of(CharacterField field, Shape shape) {
        String label = SheetWords.label(kind, field);
        WrittenField<?> made = field.isLong() && !still
                ? texts.of(SheetWriting.ref(id, field), label, field.longest())
                : new LiveField(label, shape, still)
                        .savingBy((base, value) -> save(field, base, value))
                        .settlingBy((clash, mine, value) -> settle(field, clash, mine, value));
        made.hinting(SheetWords.hint(kind, field));
        fields.put(field, made);
        return made;
    }

    /** @param drawn portraits of those who have no picture of their own */
    void show(Character now, Collection<Character> all, Map<CharacterId, MediaId> drawn) {
        fields.forEach((field, shown) -> shown.hear(now.value(field)));
        List<Mention> cast = all.stream().filter(other -> !other.id().equals(id)).map(other -> mention(other, drawn)).toList();
        LONG.stream().map(fields::get).filter(Objects::nonNull).forEach(field -> field.offer(cast));
    }

    private static Mention mention(Character sheet, Map<CharacterId, MediaId> drawn) {
        MediaId picture = sheet.references().isEmpty() ? drawn.get(sheet.id()) : sheet.references().getFirst();
        String portrait = picture == null ? null : picture.path();
        List<String> colours = sheet.palette().stream().map(Swatch::hex).toList();
        return new Mention(sheet.name(), portrait, SheetWords.one(sheet.kind()), colours);
    }

    /** Puts the caret into the name. */
    void write() {
        WrittenField<?> name = fields.get(CharacterField.NAME);
        if (name != null) {
            name.getElement().callJsFunction("focus");
        }
    }

    private Outcome save(CharacterField field, String base, String value) {
        return switch (cast.revise(id, field, base, value)) {
            case CharacterRevision.Saved saved -> new Outcome.Saved(saved.value());
            case CharacterRevision.Unchanged unchanged -> new Outcome.Saved(cast.of(id).value(field));
            case CharacterRevision.Overtaken lost ->
                new Outcome.Overtaken(new Clash(field.key(), Words.of("cast.somebody"), lost.theirs()));
        };
    }

    private String settle(CharacterField field, Clash clash, boolean mine, String value) {
        if (mine) {
            cast.revise(id, field, cast.of(id).value(field), value);
        }
        return cast.of(id).value(field);
    }
}
