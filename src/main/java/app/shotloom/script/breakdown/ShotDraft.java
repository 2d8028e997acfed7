package app.shotloom.script.breakdown;

import java.util.List;

/**
 * A shot as the script suggests it.
 *
 * @param prompt what is to be seen
 * @param dialogue what is said, one speech a line, each with its speaker
 * @param seconds an estimate of its length, from what happens and what is said
 * @param characters who is in it, as the script writes them
 * @param elements the places of its passages in the screenplay, from 0
 */
public record ShotDraft(
        String prompt, String dialogue, double seconds, List<String> characters, List<Integer> elements) {

    public ShotDraft {
        characters = List.copyOf(characters);
        elements = List.copyOf(elements);
    }
}
