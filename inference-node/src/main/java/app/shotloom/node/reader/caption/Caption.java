package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a brief's caption: who and what is there, where, what happens in order, and how it is filmed. */
public final class Caption {
    private static final int LONGEST = 20_000;

    private final Brief brief;
    private final Naming names;
    private final Sheets sheets;
    private final List<String> sentences = new ArrayList<>();

    private Caption(Brief brief, List<CastMember> cast) {
        this.brief = brief;
        this.names = new Naming(brief, cast);
        this.sheets = new Sheets(cast);
    }

    /** @param cast whose sheets describe the brief's subjects */
    public static String of(Brief brief, List<CastMember> cast) {
        var caption = new Caption(brief, cast);
        caption.write();
        String text = String.join(" ", caption.sentences);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private void write() {
        List<String> idle = idle();
        List<String> described = brief.subjects().stream().flatMap(subject -> sheets.sentences(subject).stream()).toList();
        boolean leads = idle.isEmpty() && described.isEmpty() && Opening.isPlain(brief) && idle.size() < brief.subjects().size();
        if (!leads) {
            say(Opening.of(brief, idle, names));
        }
        described.forEach(this::say);
        String around = leads ? Opening.around(brief) : "";
        Events.sentences(brief, names, around.isEmpty() ? "" : around.replaceFirst("^, ", "") + ", ").forEach(this::say);
        brief.dialogue().forEach(this::speech);
        List<String> absent = brief.absent().stream()
                .filter(noun -> brief.states().stream().noneMatch(state -> state.attribute().equals("without") && state.value().equals(noun)))
                .toList();
        if (!absent.isEmpty()) {
            say("There " + (absent.size() == 1 && !absent.getFirst().matches("people|.*s") ? "is" : "are") + " no " + String.join(" and no ", absent));
        }
        camera();
        if (brief.mood() != null) {
            say("The mood is " + brief.mood());
        }
        if (!brief.style().isEmpty()) {
            say("Style: " + String.join(", ", brief.style().stream().map(Caption::style).toList()));
        }
    }

    private List<String> idle() {
        Set<String> busy = new HashSet<>();
        brief.dialogue().stream().map(Brief.Speech::subject).filter(java.util.Objects::nonNull).forEach(busy::add);
        brief.beats().forEach(beat -> Stream.of(beat.subject(), beat.object(), beat.recipient()).filter(java.util.Objects::nonNull).forEach(busy::add));
        brief.relations().forEach(one -> Stream.of(one.subject(), one.object()).filter(java.util.Objects::nonNull).forEach(busy::add));
        brief.states().forEach(state -> busy.add(state.subject()));
        return brief.subjects().stream().map(Brief.Subject::id).filter(id -> !busy.contains(id)).toList();
    }

    private void speech(Brief.Speech speech) {
        String who = speech.subject() == null ? "a voice" : names.name(speech.subject());
        String verb = Implied.saying(brief, speech);
        String says = " " + (speech.subject() != null && names.isPlural(speech.subject()) ? verb : Inflection.third(verb));
        String text = speech.text().strip().replaceAll("[,;]$", "");
        sentences.add(Inflection.capital(who) + says + ": \"" + text + (text.matches("(?s).*[.!?…]") ? "\"" : ".\""));
    }

    private void camera() {
        List<String> moves = brief.camera().moves().stream()
                .filter(move -> !move.move().equals("static") || brief.camera().moves().size() > 1)
                .map(move -> Phrases.of("move", move.move()))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (moves.size() == 1) {
            say("The camera " + moves.getFirst());
        } else if (!moves.isEmpty()) {
            say("The camera first " + String.join(", then ", moves));
        }
    }

    private static String style(String code) {
        String phrase = Phrases.of("style", code);
        return phrase == null ? code : phrase;
    }

    private void say(String sentence) {
        if (sentence.isBlank()) {
            return;
        }
        String text = Inflection.capital(sentence.strip());
        sentences.add(text.matches("(?s).*[.!?]") ? text : text + ".");
    }
}
