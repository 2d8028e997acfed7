package app.shotloom.cast;

import app.shotloom.cast.Mentions.Found;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says texts with another name for some sheets. A text in which somebody else would be meant then, such as where "@Ann Lee"
 * would come of "@Mia Lee", is left as it is: former names go on meaning their sheet.
 */
final class Rewording {

    /** A text said otherwise, and how many mentions that were. */
    record Said(String words, int mentions) {}

    private final Mentions before;
    private final Mentions after;
    private final Set<CharacterId> whom;
    private final String name;

    /**
     * @param before the cast as it is called in the texts
     * @param whom all of them are called by this name
     * @param after the cast as it is called then
     */
    Rewording(Collection<Character> before, Set<CharacterId> whom, String name, Collection<Character> after) {
        this.before = Mentions.of(before);
        this.after = Mentions.of(after);
        this.whom = Set.copyOf(whom);
        this.name = name;
    }

    /** Null where there is nothing to say otherwise. */
    @Nullable Said of(Wording.Text text) {
        int[] count = {0};
        String words = before.said(text.words(), found -> otherwise(found, count));
        String said = text.spoken() ? cued(words, count) : words;
        return count[0] == 0 || !meansTheSame(text.words(), said) ? null : new Said(said, count[0]);
    }

    private @Nullable String otherwise(Found found, int[] count) {
        boolean calledSo = Mentions.spellings(name).stream().anyMatch(found.name()::equalsIgnoreCase);
        if (!whom.contains(found.sheet().id()) || calledSo) {
            return null;
        }
        count[0]++;
        return found.marked() ? "@" + name : name;
    }

    /** Lines of dialogue begin with who speaks, in capitals: "MIA (softly): Come." */
    private String cued(String words, int[] count) {
        String said = words;
        for (String former : before.namesOf(whom)) {
            String capitals = former.toUpperCase(Locale.ROOT);
            if (capitals.equals(former) || former.equals(name)) {
                continue;
            }
            Matcher cue = Pattern.compile("(?m)^([ \\t]*)" + Pattern.quote(capitals) + "(?=[ \\t]*(?:\\([^)\\n]*\\)[ \\t]*)?(?::|$))").matcher(said);
            said = cue.replaceAll(found -> {
                count[0]++;
                return Matcher.quoteReplacement(found.group(1) + name.toUpperCase(Locale.ROOT));
            });
        }
        return said;
    }

    private boolean meansTheSame(String then, String now) {
        return meant(before, then).equals(meant(after, now));
    }

    /** Those who are called alike from now on count as one. */
    private List<CharacterId> meant(Mentions mentions, String text) {
        CharacterId one = whom.iterator().next();
        return mentions.found(text).stream()
                .map(found -> found.sheet().id())
                .map(id -> whom.contains(id) ? one : id)
                .toList();
    }
}
