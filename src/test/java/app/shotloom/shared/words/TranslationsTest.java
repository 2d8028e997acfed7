package app.shotloom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each language says everything, with the same values as the English, in the plural forms it has. */
class TranslationsTest {

    private static final Map<String, String> ENGLISH = Bundles.of(Language.ENGLISH);

    /** Words that a language shares with English. */
    private static final Set<String> SHARED = Set.of(
            "Boards", "Brief", "Description", "Dialogue", "Inspector", "Invitation", "Invitations", "Look", "Marker", "Material", "Name",
            "Neutral", "Noir", "Normal", "Notes", "Palette", "Pause", "Prompt", "Style", "Styles", "Take {number, number}", "Takes",
            "Team", "Team {name}", "Teams", "Tele", "Zoom", "description", "dialogue", "in {places}", "notes", "omission", "palette", "place", "prompt", "Shift + ← →",
            "{metres} m", "{name} (Alt + {place})", "{who} in {whom}", "{who} {what}", "Board");

    /** A pattern of values and signs alone. */
    private static final String NO_LETTER = "[^\\p{L}]*";

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
    void everythingIsSaid(Language language) {
        assertThat(Bundles.own(language).keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(Language language) {
        Map<String, String> left = new TreeMap<>(Bundles.own(language));
        left.entrySet().removeIf(each -> !each.getValue().equals(ENGLISH.get(each.getKey()))
                || SHARED.contains(each.getValue())
                || each.getValue().replaceAll("\\{[^{}]*}", "").replace("Shotloom", "").matches(NO_LETTER));
        assertThat(left).isEmpty();
    }

    /** What only chooses a form in English (a select) may be left out. */
    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
    void theSameValuesAreSaid(Language language) {
        Map<String, String> wrong = new TreeMap<>();
        Bundles.own(language).forEach((key, pattern) -> {
            MessagePattern english = new MessagePattern(ENGLISH.get(key));
            Set<String> said = arguments(new MessagePattern(pattern), Set.of());
            if (!arguments(english, Set.of()).containsAll(said) || !said.containsAll(arguments(english, Set.of(ArgType.SELECT)))) {
                wrong.put(key, pattern);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyPluralFormIsSaid(Language language) {
        PluralRules rules = PluralRules.forLocale(language.locale());
        Set<String> forms = IntStream.rangeClosed(0, 200).mapToObj(rules::select).collect(Collectors.toCollection(TreeSet::new));
        forms.add("other");
        Map<String, String> wrong = new TreeMap<>();
        Bundles.own(language).forEach((key, pattern) -> {
            if (!plurals(new MessagePattern(pattern)).stream().allMatch(said -> said.equals(forms))) {
                wrong.put(key, pattern);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> arguments(MessagePattern pattern, Set<ArgType> without) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && !without.contains(part.getArgType())) {
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return names;
    }

    /** The forms of each plural, without exact numbers such as {@code =0}. */
    private static List<Set<String>> plurals(MessagePattern pattern) {
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_START && pattern.getPart(i).getArgType() == ArgType.PLURAL) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR && !pattern.getSubstring(part).startsWith("=")) {
                forms.add(pattern.getSubstring(part));
            }
            if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
