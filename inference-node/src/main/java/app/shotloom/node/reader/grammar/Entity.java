package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something of the shot while its words are being read. */
final class Entity {
    /** Who a pronoun can mean. */
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }

    final String id;
    String label;
    String head;
    Kind kind;
    Gender gender = Gender.UNKNOWN;
    int count;
    boolean plural;
    /** Whether it is somebody's. */
    boolean owned;
    @Nullable CastMember cast;
    @Nullable String color;
    @Nullable String size;
    @Nullable String material;
    @Nullable String age;
    final Set<String> traits = new LinkedHashSet<>();
    final Set<String> clothing = new LinkedHashSet<>();
    final List<Brief.Part> parts = new ArrayList<>();
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> marks = new LinkedHashSet<>();
    /** When it was last spoken of, and when as the subject of a clause. */
    int mentioned;
    int acted;

    Entity(String id, Description description, Gender gender) {
        this.id = id;
        this.label = description.label;
        this.head = description.head;
        this.kind = description.kind;
        this.gender = gender;
        this.count = description.count;
        this.plural = description.plural || description.count > 1;
        this.cast = description.cast;
        this.names.add(description.label);
        add(description);
    }

    /** Takes over what a phrase says and was not known. */
    void add(Description said) {
        color = color == null ? said.color : color;
        size = size == null ? said.size : size;
        material = material == null ? said.material : material;
        age = age == null ? said.age : age;
        traits.addAll(said.traits);
        marks.addAll(said.marks);
        owned |= said.owner != null;
    }

    /** Makes a man or a woman of one of a couple. */
    void marry(String noun) {
        label = noun;
        head = noun;
        gender = noun.equals("man") ? Gender.MALE : Gender.FEMALE;
        names.clear();
        names.add(noun);
        marks.clear();
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Brief.Subject subject() {
        return new Brief.Subject(
                id,
                label,
                kind,
                cast == null ? null : cast.characterId(),
                count,
                color,
                size,
                material,
                age,
                List.copyOf(traits),
                String.join(", ", clothing),
                parts);
    }
}
