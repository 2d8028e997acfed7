package app.shotloom.node.reader;

/** How a member of the cast looks, in the words of the character sheet; each part may be empty. */
public record Appearance(String age, String build, String skin, String hair, String clothing, String colours) {}
