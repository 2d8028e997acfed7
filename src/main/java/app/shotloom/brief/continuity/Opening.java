package app.shotloom.brief.continuity;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Where;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a shot's own words say is so when it begins. */
final class Opening {

    /** As good as the beginning, in seconds. */
    private static final double BEGINNING = 0.05;

    private final Words words;
    private final Brief brief;
    private final String prompt;
    private final Function<String, @Nullable Entity> entities;
    private final List<Claim> claims = new ArrayList<>();

    private Opening(Words words, Brief brief, String prompt, Function<String, @Nullable Entity> entities) {
        this.words = words;
        this.brief = brief;
        this.prompt = prompt;
        this.entities = entities;
    }

    /** @param entities who a subject's id means; null for those that are not followed */
    static List<Claim> of(Words words, Brief brief, String prompt, Function<String, @Nullable Entity> entities) {
        Opening opening = new Opening(words, brief, prompt, entities);
        opening.scene();
        brief.subjects().forEach(opening::subject);
        brief.states().forEach(opening::state);
        brief.beats().forEach(opening::beat);
        brief.relations().forEach(opening::relation);
        return opening.claims;
    }

    private void scene() {
        if (!brief.setting().equals(Places.NEUTRAL)) {
            claim(Entity.SCENE, "setting", brief.setting(), Sentences.with(prompt, Set.of(brief.setting()), Set.of()));
        }
        if (words.times().isSaid(brief.time(), prompt)) {
            Set<String> names = words.times().words(brief.time());
            claim(Entity.SCENE, "time", brief.time(), Sentences.with(prompt, names, Set.of()));
        }
    }

    private void subject(Brief.Subject subject) {
        Entity who = entities.apply(subject.id());
        if (who == null) {
            return;
        }
        conditions(subject).forEach(condition ->
                claim(who, "condition", condition, Sentences.with(prompt, Set.of(condition), Set.of(subject.label()))));
        if (subject.color() != null && !changes(subject.id(), "color")) {
            claim(who, "color", subject.color(), Sentences.with(prompt, Set.of(subject.color()), Set.of(subject.label())));
        }
        for (String garment : Garments.in(subject.clothing())) {
            if (!changes(subject.id(), "wears")) {
                claim(who, "wears", garment, Sentences.with(prompt, Set.of(garment), Set.of(subject.label())));
            }
        }
    }

    /** A reader may leave out a word that is nothing to draw, such as the "whole" of a whole cookie. */
    private Set<String> conditions(Brief.Subject subject) {
        Set<String> all = new LinkedHashSet<>(subject.traits());
        all.addAll(Sentences.before(prompt, subject.label()));
        all.removeIf(word -> !words.opposites().know(word));
        return all;
    }

    private boolean changes(String subject, String attribute) {
        return brief.states().stream()
                .anyMatch(state -> state.subject().equals(subject)
                        && state.attribute().equals(attribute)
                        && state.fromSeconds() > BEGINNING);
    }

    private void state(Brief.State state) {
        Entity who = entities.apply(state.subject());
        if (who == null) {
            return;
        }
        String before = state.before();
        if (state.fromSeconds() <= BEGINNING && state.untilSeconds() <= BEGINNING) {
            claim(who, state.attribute(), state.value(), sentence(state.words(), who, state.value()));
        } else if (before != null) {
            claim(who, state.attribute(), before, sentence(state.words(), who, before));
        } else if (words.opposites().happensOnce(state.value())) {
            claim(who, "becomes", state.value(), sentence(state.words(), who, state.value()));
        }
    }

    private void beat(Brief.Beat beat) {
        Entity who = entities.apply(beat.subject());
        String posture = words.postures().during(beat.action());
        if (who != null && who.isAlive() && posture != null && beat.startSeconds() <= BEGINNING) {
            claim(who, "posture", posture, sentence(beat.words(), who, beat.action()));
        }
    }

    private void relation(Brief.Relation relation) {
        Entity who = entities.apply(relation.subject());
        if (who == null || relation.startSeconds() > BEGINNING) {
            return;
        }
        String sentence = sentence(relation.words(), who, relation.relation().code().replaceFirst("-.*", ""));
        String object = relation.object();
        Entity other = object == null ? null : entities.apply(object);
        if (relation.relation().isInFrame()) {
            claim(who, "place", relation.relation().code(), sentence);
        } else if (relation.relation() == Where.HELD_BY && other != null) {
            claim(other, "holding", who.label(), sentence);
        } else if (other != null) {
            claim(who, relation.relation().code(), other.name(), sentence);
        }
    }

    /** The one that the reader names, or else one that speaks of this; empty when none does. */
    private String sentence(String named, Entity who, String word) {
        return named.isEmpty() ? Sentences.about(prompt, who.label(), word) : named;
    }

    private void claim(Entity who, String attribute, String value, String sentence) {
        claims.add(new Claim(who, attribute, value, sentence));
    }
}
