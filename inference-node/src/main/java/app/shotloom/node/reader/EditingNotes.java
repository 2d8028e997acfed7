package app.shotloom.node.reader;

import java.util.regex.Pattern;

/** What a screenplay tells the editor, "CUT TO:" and "FADE IN:", which is nothing to be seen. */
final class EditingNotes {
    private static final Pattern NOTE = Pattern.compile(
            "(?m)^[ \\t]{0,20}(?:FADE (?:IN|OUT)|(?:SMASH |MATCH |HARD |JUMP )?CUT TO(?: BLACK)?|DISSOLVE TO|THE END)\\s?[:.]?[ \\t]{0,20}$|^[ \\t]{0,20}FADE IN:");

    private EditingNotes() {}

    static String without(String prompt) {
        return prompt.indexOf(':') < 0 && prompt.indexOf('\n') < 0 ? prompt : NOTE.matcher(prompt).replaceAll("").strip();
    }
}
