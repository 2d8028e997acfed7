package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is where, does what and changes how, as sentences in the order of time. */
final class Events {
    private static final double AT_ONCE = 0.26;
    private static final int MOST_JOINED = 3;
    private static final List<String> CONNECTIVES = List.of("Then ", "After that, ", "Next, ");

    private final Brief brief;
    private final Naming names;
    private final Set<Object> told = new HashSet<>();
    private final Places places;
    private final Deeds deeds;
    private final List<String> sentences = new ArrayList<>();

    private Events(Brief brief, Naming names) {
        this.brief = brief;
        this.names = names;
        this.places = new Places(brief, names, told);
        this.deeds = new Deeds(brief, names, places, told);
        brief.relations().stream().filter(one -> Implied.by(brief, one)).forEach(told::add);
        brief.states().stream().filter(one -> Implied.by(brief, one)).forEach(told::add);
        brief.beats().stream().filter(one -> Implied.by(brief, one)).forEach(told::add);
        brief.relations().stream().filter(one -> one.relation() == Where.OFF_FRAME && one.startSeconds() == 0).forEach(told::add);
    }

    /** @param lead how the first sentence begins, such as "In a forest, " */
    static List<String> sentences(Brief brief, Naming names, String lead) {
        var events = new Events(brief, names);
        List<List<Event>> steps = events.steps();
        int linked = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean first = events.sentences.isEmpty();
            boolean last = linked > 0 && i == steps.size() - 1;
            int before = events.sentences.size();
            events.tell(steps.get(i), first ? lead : last ? "Finally, " : CONNECTIVES.get(linked % CONNECTIVES.size()));
            linked += !first && events.sentences.size() > before ? 1 : 0;
        }
        return events.sentences;
    }

    /** Something that is so, or begins, at a time; {@code part} is a beat, a relation or a state. */
    private record Event(double seconds, int rank, String about, Object part) {
        boolean later() {
            return seconds > AT_ONCE;
        }

        boolean happens() {
            return rank == 0 || later();
        }
    }

    /** What begins at about the same time, step by step. */
    private List<List<Event>> steps() {
        List<Event> events = new ArrayList<>();
        brief.beats().forEach(beat -> events.add(new Event(beat.startSeconds(), 0, beat.subject(), beat)));
        brief.relations().forEach(one -> events.add(new Event(one.startSeconds(), 1, Places.about(one), one)));
        brief.states().forEach(state -> events.add(new Event(state.fromSeconds(), 2, state.subject(), state)));
        events.removeIf(event -> told.contains(event.part()));
        events.sort(Comparator.comparingDouble(Event::seconds).thenComparingInt(Event::rank));
        List<List<Event>> steps = new ArrayList<>();
        double begun = 0;
        for (Event event : events) {
            if (steps.isEmpty() || event.seconds() - begun > AT_ONCE) {
                steps.add(new ArrayList<>());
                begun = event.seconds();
            }
            steps.getLast().add(event);
        }
        return steps;
    }

    private void tell(List<Event> step, String lead) {
        List<Event> left = new ArrayList<>(step);
        boolean first = true;
        while (!left.isEmpty()) {
            Event event = left.removeFirst();
            if (told.contains(event.part())) {
                continue;
            }
            names.sentence();
            String go = first ? lead : event.rank() == 0 && !lead.isEmpty() ? "meanwhile, " : "";
            sentences.add(go + sentence(event, left));
            first = false;
        }
    }

    private String sentence(Event event, List<Event> left) {
        List<Event> company = event.part() instanceof Brief.Beat beat ? alike(beat, left) : List.of();
        if (!company.isEmpty() && event.part() instanceof Brief.Beat beat) {
            return together(beat, company, left);
        }
        var sentence = new StringBuilder(names.about(event.about())).append(' ').append(said(event));
        List<Event> same = joined(event, left);
        boolean during = same.size() == 1 && isDuring(event);
        for (int i = 0; i < same.size(); i++) {
            String link = during ? " while " + names.about(event.about()) + " " : i == same.size() - 1 ? " and " : ", ";
            sentence.append(link).append(said(same.get(i)));
        }
        left.removeAll(same);
        left.removeIf(one -> told.contains(one.part()));
        boolean pair = same.isEmpty() && event.happens() && !left.isEmpty() && left.getFirst().happens() && !left.getFirst().about().equals(event.about());
        if (pair) {
            Event other = left.removeFirst();
            sentence.append(sentence.indexOf(", ") > 0 ? ", while " : " while ").append(names.about(other.about())).append(' ').append(said(other));
        }
        return sentence.toString();
    }

    /** "a boy and a dog run". */
    private String together(Brief.Beat beat, List<Event> company, List<Event> left) {
        List<String> who = new ArrayList<>(List.of(names.name(beat.subject())));
        company.forEach(one -> who.add(names.name(one.about())));
        company.forEach(one -> told.addAll(begins((Brief.Beat) one.part())));
        left.removeAll(company);
        return Inflection.list(who) + " " + deeds.said(beat, true);
    }

    /** Others who do the same at the same time, in the same place. */
    private List<Event> alike(Brief.Beat beat, List<Event> left) {
        boolean alone = left.stream().noneMatch(one -> one.rank() == 0 && one.about().equals(beat.subject()));
        return !alone ? List.of() : left.stream()
                .filter(one -> one.part() instanceof Brief.Beat other && !other.subject().equals(beat.subject()) && isAlike(beat, other))
                .toList();
    }

    private boolean isAlike(Brief.Beat beat, Brief.Beat other) {
        return other.action().equals(beat.action()) && java.util.Objects.equals(other.object(), beat.object()) && java.util.Objects.equals(other.recipient(), beat.recipient())
                && other.manner().equals(beat.manner()) && where(begins(beat)).equals(where(begins(other)))
                && brief.states().stream().noneMatch(state -> state.subject().equals(beat.subject()) || state.subject().equals(other.subject()));
    }

    private List<Brief.Relation> begins(Brief.Beat beat) {
        return brief.relations().stream().filter(one -> one.subject().equals(beat.subject()) && !told.contains(one)).toList();
    }

    private static List<String> where(List<Brief.Relation> relations) {
        return relations.stream().map(one -> one.relation().code() + " " + one.object() + " " + one.startSeconds()).toList();
    }

    /** What else is said of the same one at the same time, as far as one sentence holds it. */
    private List<Event> joined(Event event, List<Event> left) {
        left.removeIf(one -> told.contains(one.part()));
        return List.copyOf(left.stream()
                .filter(one -> one.about().equals(event.about()) && one.rank() == event.rank() && one.rank() < 2)
                .limit(MOST_JOINED - 1)
                .toList());
    }

    private static boolean isDuring(Event event) {
        return event.part() instanceof Brief.Beat beat && beat.words().matches("(?is).*\\b(?:as|while)\\b.*");
    }

    private String said(Event event) {
        return switch (event.part()) {
            case Brief.Beat beat -> deeds.said(beat);
            case Brief.Relation relation -> places.said(relation, event.later());
            case Brief.State state -> event.later() ? Changes.change(state, names) : Changes.condition(state, names);
            default -> throw new IllegalArgumentException("no event: " + event.part());
        };
    }
}
