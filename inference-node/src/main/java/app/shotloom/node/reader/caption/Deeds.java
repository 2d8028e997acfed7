package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What someone does, as what follows the name in a clause: to what, how, where, and what becomes of it. */
final class Deeds {
    private static final double AT_ONCE = 0.26;

    private final Brief brief;
    private final Naming names;
    private final Places places;
    private final Set<Object> told;

    Deeds(Brief brief, Naming names, Places places, Set<Object> told) {
        this.brief = brief;
        this.names = names;
        this.places = places;
        this.told = told;
    }

    String said(Brief.Beat beat) {
        return said(beat, names.isPlural(beat.subject()));
    }

    /** @param many whether others do the same */
    String said(Brief.Beat beat, boolean many) {
        var clause = new StringBuilder();
        beat.manner().stream().filter(how -> how.endsWith("ly")).forEach(how -> clause.append(how).append(' '));
        String verb = many ? beat.action() : Inflection.third(beat.action());
        String object = beat.object();
        clause.append(verb);
        String game = object == null ? "" : Games.played(beat, names.subject(object).label());
        if (object != null && !game.isEmpty()) {
            names.name(object);
            clause.append(' ').append(game);
        } else if (object != null) {
            String how = through(beat, object, Implied.through(beat.action()), "");
            String what = names.object(object, beat.subject());
            boolean inside = how.isEmpty() && what.matches("it|him|her|them") && verb.matches("\\S+ (?:up|off|on|out|down|in|away|over|back|apart|together)");
            if (inside) {
                clause.insert(clause.length() - verb.length() + verb.indexOf(' '), ' ' + what);
            } else {
                clause.append(how).append(' ').append(what);
            }
        }
        clause.append(object == null ? clothes(beat) : "");
        String recipient = beat.recipient();
        if (recipient != null) {
            clause.append(through(beat, recipient, "to", "to")).append(' ').append(names.object(recipient, beat.subject()));
        }
        beat.manner().stream().filter(how -> !how.endsWith("ly")).forEach(how -> clause.append(' ').append(how));
        return clause.append(place(beat)).append(held(beat)).append(outcome(beat)).toString();
    }

    /** The coat of "takes off her coat": it is no thing of its own. */
    private String clothes(Brief.Beat beat) {
        String attribute = beat.action().equals("take off") ? "without" : beat.action().equals("put on") ? "wears" : "";
        for (Brief.State one : brief.states()) {
            boolean now = one.fromSeconds() >= beat.startSeconds() && one.fromSeconds() <= beat.endSeconds() + AT_ONCE;
            if (now && one.attribute().equals(attribute) && one.subject().equals(beat.subject()) && told.add(one)) {
                String worn = Stream.of(names.subject(one.subject()).clothing().split(" *, *")).filter(piece -> piece.endsWith(one.value())).findFirst().orElse(one.value());
                return " " + Clothes.said(worn);
            }
        }
        return "";
    }

    private String through(Brief.Beat beat, String id, @Nullable String usual, String least) {
        boolean each = id.equals(beat.subject());
        String preposition = each ? usual == null ? "" : usual : Governed.by(beat.words(), beat.action(), names.subject(id).label(), usual == null ? "" : usual);
        String said = preposition.isEmpty() ? least : preposition;
        return said.isEmpty() ? "" : " " + said;
    }

    /** Where it begins, for the first thing somebody does; where it ends up, when it gets there doing this. */
    private String place(Brief.Beat beat) {
        var said = new StringBuilder();
        brief.relations().stream().filter(one -> mine(one, beat) && gets(one, beat)).forEach(one -> said.append(leaving(one)));
        String object = beat.object();
        if (object != null) {
            brief.relations().stream()
                    .filter(one -> one.subject().equals(object) && !Places.isHolding(one) && !told.contains(one) && gets(one, beat) && one.relation() != Where.OFF_FRAME)
                    .forEach(one -> said.append(leaving(one)).append(told.contains(one) ? "" : " " + places.arriving(one).replaceFirst("^and ends? up ", "")));
        }
        for (Brief.Relation one : brief.relations()) {
            boolean from = isFirst(beat) && Math.abs(one.startSeconds() - beat.startSeconds()) <= AT_ONCE;
            if (mine(one, beat) && gets(one, beat) && one.relation() == Where.OFF_FRAME) {
                told.add(one);
                said.append(beat.action().matches("leave|exit|depart") ? "" : names.isPlural(beat.subject()) ? " and leave the picture" : " and leaves the picture");
            } else if (mine(one, beat) && (from || gets(one, beat))) {
                said.append(' ').append(from ? places.words(one) : places.arriving(one));
            }
        }
        return said.toString();
    }

    private boolean mine(Brief.Relation one, Brief.Beat beat) {
        return one.subject().equals(beat.subject()) && !Places.isHolding(one) && !told.contains(one);
    }

    private static boolean gets(Brief.Relation one, Brief.Beat beat) {
        return one.startSeconds() > beat.startSeconds() + AT_ONCE && one.startSeconds() <= beat.endSeconds() + AT_ONCE;
    }

    /** "out of the hat", when what it is next to then is what it was in before. */
    private String leaving(Brief.Relation next) {
        for (Brief.Relation one : brief.relations()) {
            boolean before = one.subject().equals(next.subject()) && java.util.Objects.equals(one.object(), next.object()) && one.startSeconds() < next.startSeconds();
            String from = one.relation() == Where.IN ? "out of" : one.relation() == Where.ON ? "off" : one.relation() == Where.UNDER ? "from under" : "";
            if (before && next.relation() == Where.NEXT_TO && !from.isEmpty() && one.object() != null && told.add(one)) {
                told.add(next);
                return " " + from + " " + names.object(one.object(), one.subject());
            }
        }
        return "";
    }

    private boolean isFirst(Brief.Beat beat) {
        return brief.beats().stream().filter(one -> one.subject().equals(beat.subject())).findFirst().orElseThrow().equals(beat);
    }

    private String held(Brief.Beat beat) {
        var said = new StringBuilder();
        for (Brief.Relation one : brief.relations()) {
            boolean mine = beat.subject().equals(one.object()) && (Places.isHolding(one) || one.relation() == Where.NEXT_TO) && Math.abs(one.startSeconds() - beat.startSeconds()) <= AT_ONCE;
            boolean tool = mine && Governed.by(beat.words(), beat.action(), names.subject(one.subject()).label(), "").equals("with");
            if (mine && (tool || Places.isHolding(one)) && !told.contains(one)) {
                told.add(one);
                String how = one.relation() == Where.WORN_BY ? ", wearing " : tool ? " with " : said.isEmpty() ? ", holding " : " and ";
                said.append(how).append(names.object(one.subject(), beat.subject()));
            }
        }
        return said.toString();
    }

    /** "and from then on it is bitten". */
    private String outcome(Brief.Beat beat) {
        for (Brief.State state : brief.states()) {
            boolean inTime = state.fromSeconds() > AT_ONCE && state.fromSeconds() >= beat.startSeconds() && state.fromSeconds() <= beat.endSeconds() + AT_ONCE;
            boolean lasting = state.attribute().equals("condition") || state.attribute().equals("light") && !state.value().equals("burning");
            if (inTime && lasting && !told.contains(state) && (state.subject().equals(beat.subject()) || state.subject().equals(beat.object()))) {
                told.add(state);
                return outcome(beat, state);
            }
        }
        return "";
    }

    private String outcome(Brief.Beat beat, Brief.State state) {
        boolean own = state.subject().equals(beat.subject());
        String value = Changes.lit(state.value());
        if (own) {
            return names.isPlural(state.subject()) ? " and are " + value + " from then on" : " and is " + value + " from then on";
        }
        String is = names.isPlural(state.subject()) ? " are " : " is ";
        String become = names.isPlural(state.subject()) ? " become " : " becomes ";
        boolean comparative = value.matches("\\p{L}+er");
        return comparative ? ", and " + names.about(state.subject()) + become + value : ", and from then on " + names.about(state.subject()) + is + value;
    }
}
