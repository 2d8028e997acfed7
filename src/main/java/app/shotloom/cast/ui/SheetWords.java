package app.shotloom.cast.ui;

import app.shotloom.cast.CharacterField;
import app.shotloom.cast.SheetKind;
import java.util.List;

/** How each kind of sheet, and its fields, are called on the page. */
final class SheetWords {

    /** A field of a sheet as people see it, with an example of what to write. */
    record Label(CharacterField field, String name, String hint) {}

    private static final List<Label> OF_CHARACTERS = List.of(
            new Label(CharacterField.AGE, "Age", "about 30"),
            new Label(CharacterField.BUILD, "Build", "tall, slim"),
            new Label(CharacterField.SKIN, "Skin", "light brown"),
            new Label(CharacterField.HAIR, "Hair", "long, black"),
            new Label(CharacterField.CLOTHING, "Clothing", "a raincoat and boots"),
            new Label(CharacterField.COLOURS, "Colours", "yellow coat, green boots"));

    private static final List<Label> OF_PROPS = List.of(
            new Label(CharacterField.BUILD, "Size and shape", "as long as an arm"),
            new Label(CharacterField.SKIN, "Material", "worn leather"),
            new Label(CharacterField.COLOURS, "Colours", "dark red, brass buckles"));

    private static final List<Label> OF_LOCATIONS = List.of(
            new Label(CharacterField.BUILD, "Size and shape", "long and narrow, a low ceiling"),
            new Label(CharacterField.SKIN, "Material", "white tiles, a wooden floor"),
            new Label(CharacterField.CLOTHING, "What stands in it", "six tables, a bar, a piano"),
            new Label(CharacterField.COLOURS, "Colours", "green and cream"));

    private SheetWords() {}

    static List<Label> looks(SheetKind kind) {
        return switch (kind) {
            case CHARACTER -> OF_CHARACTERS;
            case PROP -> OF_PROPS;
            case LOCATION -> OF_LOCATIONS;
        };
    }

    static String one(SheetKind kind) {
        return switch (kind) {
            case CHARACTER -> "Character";
            case PROP -> "Prop";
            case LOCATION -> "Location";
        };
    }

    static String several(SheetKind kind) {
        return one(kind) + "s";
    }

    static String aboutHint(SheetKind kind) {
        return switch (kind) {
            case CHARACTER -> "Who this is";
            case PROP -> "What this is";
            case LOCATION -> "What one sees here";
        };
    }

    static String invitation(SheetKind kind, boolean mayEdit) {
        if (!mayEdit) {
            return "None yet.";
        }
        return switch (kind) {
            case CHARACTER ->
                "Nobody yet. Give a character a name and a look; @name in a prompt then draws the same person in every shot.";
            case PROP -> "A thing that matters in more than one shot: the same kite, the same car, wherever you write its @name.";
            case LOCATION -> "A place you come back to: describe it once, and write @name to shoot there.";
        };
    }
}
