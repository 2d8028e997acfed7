package app.shotloom.brief.continuity;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is so when a shot ends. */
final class Closing {

    /** As good as the end, in seconds. */
    private static final double END = 0.1;

    private static final double LEFT = 0.38;
    private static final double RIGHT = 0.62;

    private final Words words;
    private final Brief brief;
    private final String prompt;
    private final Map<String, Entity> met;
    private final List<Claim> claims = new ArrayList<>();

    private Closing(Words words, Brief brief, String prompt, Map<String, Entity> met) {
        this.words = words;
        this.brief = brief;
        this.prompt = prompt;
        this.met = met;
    }

    static List<Claim> of(Words words, Brief brief, String prompt, Map<String, Entity> met) {
        Closing closing = new Closing(words, brief, prompt, met);
        closing.scene();
        brief.subjects().forEach(closing::looks);
        brief.states().stream()
                .sorted(Comparator.comparingDouble(Brief.State::untilSeconds))
                .forEach(closing::state);
        brief.subjects().forEach(closing::bearing);
        brief.relations().forEach(closing::relation);
        return closing.claims;
    }

    private void scene() {
        if (!brief.setting().equals(Places.NEUTRAL)) {
            claim(Entity.SCENE, "setting", brief.setting(), brief.setting());
        }
        if (words.times().isSaid(brief.time(), prompt)) {
            claim(Entity.SCENE, "time", brief.time(), brief.time());
        }
        if (brief.weather() != null) {
            claim(Entity.SCENE, "weather", brief.weather(), brief.weather());
        }
    }

    private void looks(Brief.Subject subject) {
        Entity who = met.get(subject.id());
        if (who == null) {
            return;
        }
        subject.traits().stream()
                .filter(words.opposites()::know)
                .forEach(trait -> claim(who, "condition", trait, trait));
        if (subject.color() != null) {
            claim(who, "color", subject.color(), ""); // as good as said only where it has changed
        }
        Garments.in(subject.clothing()).forEach(garment -> claim(who, "wears", garment, garment));
    }

    private void state(Brief.State state) {
        Entity who = met.get(state.subject());
        if (who != null && !state.attribute().equals("place")) {
            claim(who, state.attribute(), state.value(), state.words());
        }
    }

    private void bearing(Brief.Subject subject) {
        Entity who = met.get(subject.id());
        if (who == null) {
            return;
        }
        String posture = who.isAlive() ? posture(subject.id()) : null;
        if (posture != null) {
            claim(who, "posture", posture, "");
        }
        String place = place(subject.id());
        if (place != null) {
            claim(who, "place", place, isPlaceSaid(subject.id()) ? place : "");
        }
    }

    /** By the last that tells: a state or something done. */
    private @Nullable String posture(String subject) {
        String last = null;
        double at = -1;
        for (Brief.State state : brief.states()) {
            if (state.subject().equals(subject) && state.attribute().equals("posture") && state.untilSeconds() >= at) {
                last = state.value();
                at = state.untilSeconds();
            }
        }
        for (Brief.Beat beat : brief.beats()) {
            String after = words.postures().after(beat.action());
            if (beat.subject().equals(subject) && after != null && beat.endSeconds() >= at) {
                last = after;
                at = beat.endSeconds();
            }
        }
        return last;
    }

    private @Nullable String place(String subject) {
        Brief.Spot last = brief.spots().stream()
                .filter(spot -> spot.subject().equals(subject) && spot.number() == 0)
                .max(Comparator.comparingDouble(Brief.Spot::seconds))
                .orElse(null);
        String side = last == null ? null : last.x() < LEFT ? "left" : last.x() > RIGHT ? "right" : "centre";
        for (Brief.Relation relation : brief.relations()) {
            if (relation.subject().equals(subject) && isAtEnd(relation)) {
                switch (relation.relation()) {
                    case OFF_FRAME -> {
                        return side == null || side.equals("centre") ? "off-frame" : "off-frame " + side;
                    }
                    case AT_LEFT, AT_RIGHT, AT_CENTRE -> side = relation.relation().code();
                    default -> {}
                }
            }
        }
        return last != null && (last.x() < 0 || last.x() > 1) ? "off-frame " + side : side;
    }

    private boolean isPlaceSaid(String subject) {
        return brief.relations().stream()
                        .anyMatch(relation -> relation.subject().equals(subject)
                                && isAtEnd(relation)
                                && relation.relation().isInFrame()
                                && !sentence(relation).isEmpty())
                || brief.spots().stream().anyMatch(spot -> spot.subject().equals(subject) && spot.pinned());
    }

    private void relation(Brief.Relation relation) {
        Entity who = met.get(relation.subject());
        String object = relation.object();
        Entity other = object == null ? null : met.get(object);
        if (who == null || other == null || !isAtEnd(relation)) {
            return;
        }
        if (relation.relation() == Where.HELD_BY) {
            claim(other, "holding", who.label(), sentence(relation));
        } else if (Relations.isOne(relation.relation().code())) {
            claim(who, relation.relation().code(), other.name(), sentence(relation));
            String reversed = Relations.reversed(relation.relation().code());
            if (reversed != null) {
                claim(other, reversed, who.name(), sentence(relation));
            }
        }
    }

    private String sentence(Brief.Relation relation) {
        Entity who = met.get(relation.subject());
        return relation.words().isEmpty() && who != null
                ? Sentences.about(prompt, who.label(), relation.relation().code().replaceFirst("-.*", ""))
                : relation.words();
    }

    private boolean isAtEnd(Brief.Relation relation) {
        return relation.endSeconds() >= brief.durationSeconds() - END;
    }

    private void claim(Entity who, String attribute, String value, String sentence) {
        claims.add(new Claim(who, attribute, value, sentence));
    }
}
