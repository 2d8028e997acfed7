package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief.Kind;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Standing;
import app.shotloom.node.reader.parse.Word;
import java.util.List;
import java.util.Set;

/** Where a verb's doing takes place, where it leads, and in whose hands things are. */
final class Movements {
    private final Reading reading;
    private final Attachments attachments;
    private boolean arrived;
    private boolean acting;

    Movements(Reading reading, Attachments attachments) {
        this.reading = reading;
        this.attachments = attachments;
    }

    void begin(Word verb, boolean acting) {
        this.arrived = false;
        this.acting = acting;
    }

    /** Whether the verb read last leads to a place. */
    boolean arrived() {
        return arrived;
    }

    /** Reads a preposition of a verb; answers what the verb is done to by it, as in "looks at the moon". */
    List<Entity> preposition(Word verb, Word preposition, Word inner, List<Entity> doers, List<Entity> objects, Step step) {
        reading.use(preposition);
        String lemma = verb.lemma();
        Description said = reading.nouns.describe(inner);
        if (isNoPlace(preposition, inner, said)) {
            reading.useAll(inner);
            return List.of();
        }
        boolean moves = reading.lists.is("motion", lemma) || reading.lists.is("motion", Deeds.action(verb));
        boolean puts = reading.lists.is("put", lemma) && !objects.isEmpty() && !reading.lists.is("body", inner.lemma());
        if (reading.lists.is("body", said.head) && said.owner != null && !objects.isEmpty() && preposition.is("in", "between") && doers.size() == 1) {
            reading.use(said.words);
            objects.stream().filter(one -> one != doers.getFirst()).forEach(one -> attachments.stand(one, Where.HELD_BY, doers.getFirst(), step, false));
            return List.of();
        }
        if (reading.lists.is("body", said.head) && said.owner != null && preposition.is("at", "by") && !reading.lists.is("look", lemma)) {
            attachments.entities(inner, false, doers, step).forEach(one -> doers.forEach(who -> attachments.stand(who, Where.NEXT_TO, one, step, false)));
            return List.of();
        }
        if (preposition.is("after") && moves) {
            return after(inner, doers, step);
        }
        if (preposition.is("with")) {
            return with(verb, inner, doers, objects, step);
        }
        boolean away = preposition.is("from", "out of", "off");
        if (away && (puts || !objects.isEmpty() && reading.lists.is("take-up", lemma))) {
            taken(preposition, inner, objects, step, puts);
            return List.of();
        }
        if (preposition.is("from") && !moves) {
            return from(inner, doers, objects, step);
        }
        boolean at = preposition.is("at", "to", "about", "of", "on", "into", "for", "against", "around", "toward", "towards", "through", "out of");
        boolean stays = preposition.is("on", "around", "through") && reading.settings.isPlace(said);
        if (at && !stays && !moves && !puts && (reading.lists.is("look", lemma) || objects.isEmpty() && preposition.is("at", "to", "into", "about", "of", "for", "through"))) {
            List<Entity> meant = towards(preposition, inner, doers, step);
            if (preposition.is("at") && !reading.lists.is("look", lemma)) {
                meant.stream().filter(one -> one.kind == Kind.THING).forEach(thing -> doers.forEach(who -> attachments.stand(who, Where.NEXT_TO, thing, step, false)));
            }
            return meant;
        }
        boolean leads = acting && (reading.places.leads(Attachments.key(preposition)) || moves && leadsByMotion(verb, preposition, doers, step));
        boolean unseen = reading.lists.is("put", lemma) && objects.isEmpty() && verb.child("dobj") instanceof Word it && it.is("it", "them");
        if (unseen) {
            // what was taken off before hangs on the hook, and not who hangs it there
            attachments.entities(inner, false, doers, step);
            return List.of();
        }
        if (puts) {
            if (attachments.place(objects, preposition, inner, step, true, false)) {
                arrived = true;
            }
            return List.of();
        }
        if (moves && Attachments.key(preposition).startsWith("from ") && reading.places.find(Attachments.key(preposition)) instanceof Where before) {
            for (Entity source : attachments.entities(inner, false, doers, step)) {
                doers.forEach(one -> attachments.stand(one, before, source, reading.story.steps.first(), false));
                doers.forEach(one -> attachments.stand(one, Where.NEXT_TO, source, step, true));
                arrived = true;
            }
            return List.of();
        }
        if (preposition.is("off", "from", "out of", "away from", "down from") && moves) {
            source(preposition, inner, doers, step);
            return List.of();
        }
        boolean small = preposition.is("on", "in", "inside") && !moves && !objects.isEmpty() && doers.stream().allMatch(Entity::isPerson) && Worlds.isSmall(said);
        List<Entity> who = small || reading.story.standings.isEmpty() && doers.isEmpty() ? objects : doers;
        if (attachments.place(who, preposition, inner, step, leads && moves, false) && leads && moves) {
            arrived = true;
        }
        return List.of();
    }

    private boolean isNoPlace(Word preposition, Word inner, Description said) {
        if (reading.is("time-noun", inner) && !preposition.is("by") || reading.lists.is("manner-noun", said.head)
                || preposition.is("in") && (said.indefinite || !said.definite && inner.tag().equals("NNS")) && reading.lists.is("formation", said.head)) {
            return true;
        }
        return preposition.is("with", "in", "by", "for", "of", "like", "as", "despite", "due", "because") && !said.concrete && inner.isNoun() && !reading.settings.isPlace(said)
                || preposition.is("as", "like", "despite", "during", "than", "except");
    }

    /** "runs behind the tree" leads there when the runner stood elsewhere before. */
    private boolean leadsByMotion(Word verb, Word preposition, List<Entity> doers, Step step) {
        boolean stood = reading.story.standings.stream().anyMatch(one -> doers.contains(one.what()) && one.step() != step);
        boolean lasting = verb.tag().equals("VBG") && verb.child("aux") != null;
        Where where = reading.places.find(Attachments.key(preposition));
        boolean passing = preposition.is("through", "along", "around", "past", "across", "in", "by", "with", "over", "near", "about");
        return stood && !lasting && where != null && !passing || preposition.is("onto", "into", "to", "toward", "towards", "up to", "over to") && !lasting;
    }

    /** "runs after a ball". */
    private List<Entity> after(Word inner, List<Entity> doers, Step step) {
        List<Entity> meant = attachments.entities(inner, false, doers, step);
        meant.forEach(one -> doers.forEach(who -> attachments.stand(who, Where.BEHIND, one, step, false)));
        return meant;
    }

    /** "pulls a rabbit out of a hat", "takes a key from a drawer": where things are before. */
    private void taken(Word preposition, Word inner, List<Entity> objects, Step step, boolean ends) {
        for (Entity source : attachments.entities(inner, false, objects, step)) {
            boolean on = preposition.is("off") || reading.lists.is("support", source.head);
            for (Entity object : objects) {
                attachments.stand(object, on ? Where.ON : Where.IN, source, reading.story.steps.first(), false);
                if (ends) {
                    attachments.stand(object, Where.NEXT_TO, source, step, true);
                    arrived = true;
                }
            }
        }
    }

    /** "flies from left to right": on one side first. */
    void across(String key, List<Entity> doers, Step step) {
        if (key.startsWith("from") && key.contains(" to ")) {
            Where first = key.contains("left to") ? Where.AT_LEFT : Where.AT_RIGHT;
            doers.forEach(one -> attachments.stand(one, first, null, step, false));
            arrived = true;
        }
    }

    private List<Entity> with(Word verb, Word inner, List<Entity> doers, List<Entity> objects, Step step) {
        List<Entity> others = attachments.entities(inner, false, doers, step);
        boolean tool = !objects.isEmpty();
        for (Entity doer : doers) {
            for (Entity other : others) {
                boolean held = other.kind == Kind.THING && doer.kind != Kind.THING && !reading.lists.is("big-thing", other.head);
                if (tool && held) {
                    attachments.stand(other, Where.HELD_BY, doer, step, false);
                } else if (tool || other.kind != Kind.THING) {
                    attachments.stand(other, Where.NEXT_TO, doer, step, false);
                }
            }
        }
        return tool ? List.of() : others;
    }

    private List<Entity> from(Word inner, List<Entity> doers, List<Entity> objects, Step step) {
        Description said = reading.nouns.describe(inner);
        if (reading.settings.isPlace(said) && !reading.settings.isOutside(said)) {
            attachments.settle(said, inner, false);
            return List.of();
        }
        List<Entity> sources = attachments.entities(inner, false, doers, step);
        for (Entity source : sources) {
            for (Entity doer : doers) {
                boolean held = source.kind == Kind.THING && doer.isPerson() && !reading.lists.is("big-thing", source.head) && !reading.lists.is("support", source.head);
                attachments.stand(held ? source : doer, held ? Where.HELD_BY : Where.NEXT_TO, held ? doer : source, step, false);
            }
        }
        return objects.isEmpty() ? sources : List.of();
    }

    private List<Entity> towards(Word preposition, Word inner, List<Entity> doers, Step step) {
        Description said = reading.nouns.describe(inner);
        if (preposition.is("at") && reading.settings.isPlace(said) && !reading.settings.isOutside(said) && said.color == null && reading.company.find(said) == null) {
            attachments.settle(said, inner, true);
            return List.of();
        }
        return attachments.entities(inner, false, doers, step);
    }

    private void source(Word preposition, Word inner, List<Entity> doers, Step step) {
        List<Entity> sources = attachments.entities(inner, false, doers, step);
        for (Entity source : sources) {
            for (Entity doer : doers) {
                Where where = preposition.is("out of") ? Where.IN : Where.ON;
                boolean known = reading.story.standings.stream().anyMatch(one -> one.what() == doer && one.by() == source);
                boolean on = preposition.is("from") && reading.lists.is("support", source.head);
                if (!known && (on || preposition.is("off", "out of", "down from"))) {
                    attachments.stand(doer, where, source, reading.story.steps.first(), false);
                }
                if (!on) {
                    attachments.stand(doer, Where.NEXT_TO, source, step, true);
                }
            }
        }
        arrived = !sources.isEmpty();
    }

    /** Who has what in hand before and after. */
    void possession(Word verb, String action, List<Entity> doers, List<Entity> objects, List<Entity> recipients, Step step) {
        String lemma = verb.lemma();
        for (Entity object : objects) {
            boolean thing = object.kind == Kind.THING && !reading.lists.is("big-thing", object.head);
            for (Entity doer : doers.subList(0, Math.min(1, doers.size()))) {
                if (thing && !recipients.isEmpty() && reading.lists.is("handover", lemma)) {
                    attachments.stand(object, Where.HELD_BY, doer, step, false);
                    attachments.stand(object, Where.HELD_BY, recipients.getFirst(), step, true);
                } else if (thing && reading.lists.is("hold", lemma) && doer.kind != Kind.THING) {
                    attachments.stand(object, Where.HELD_BY, doer, step, false);
                } else if (thing && (reading.lists.is("take-up", action) || reading.lists.is("take-up", lemma) && verb.child("prt") == null && action.equals(lemma)) && doer.kind != Kind.THING) {
                    attachments.stand(object, Where.HELD_BY, doer, step, true);
                }
            }
        }
        rides(lemma, doers, objects, step);
        dismounts(action, doers, objects, step);
        frame(verb, action, doers, step);
    }

    /** "gets off a horse": on it first, beside it then. */
    private void dismounts(String action, List<Entity> doers, List<Entity> objects, Step step) {
        if (!reading.lists.is("dismount", action)) {
            return;
        }
        for (Entity object : objects) {
            doers.forEach(one -> attachments.stand(one, Where.ON, object, reading.story.steps.first(), false));
            doers.forEach(one -> attachments.stand(one, Where.NEXT_TO, object, step, true));
        }
    }

    private void rides(String lemma, List<Entity> doers, List<Entity> objects, Step step) {
        for (Entity object : objects) {
            for (Entity doer : doers) {
                if (lemma.equals("ride") && object != doer) {
                    attachments.stand(doer, Where.ON, object, step, false);
                } else if (Set.of("chase", "follow", "pursue").contains(lemma) && object != doer) {
                    attachments.stand(doer, Where.BEHIND, object, step, false);
                } else if (Set.of("surround", "circle", "orbit", "encircle").contains(lemma) && object != doer) {
                    attachments.stand(doer, Where.AROUND, object, step, false);
                }
            }
        }
    }

    /** Into the frame and out of it. */
    private void frame(Word verb, String action, List<Entity> doers, Step step) {
        boolean away = verb.children().stream().anyMatch(one -> one.is("away", "off"));
        String full = away && verb.child("prt") == null ? action + " away" : action;
        boolean leaves = !arrived && reading.lists.is("leave", full) && (verb.child("dobj") == null || verb.lemma().equals("leave") || verb.lemma().equals("exit"));
        boolean enters = reading.lists.is("enter", full);
        for (Entity doer : doers) {
            if (leaves) {
                reading.story.stand(new Standing(doer, Where.OFF_FRAME, null, step, true, false, reading.sentence.text()));
                arrived = true;
            } else if (enters && reading.story.doings.stream().filter(one -> one.who() == doer).count() <= 1) {
                reading.story.stand(new Standing(doer, Where.OFF_FRAME, null, step, false, true, reading.sentence.text()));
            }
        }
    }
}
