package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Business;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A brief as its single actors are concerned: who is placed by whom when, and who does what. */
final class Script {
    private static final double SOON = 0.05;
    /** What is smaller and on a person is on a finger or a wrist. */
    private static final double FINGER = 0.15;

    private final Brief brief;
    private final Business business;
    private final Map<String, List<Actor>> bySubject = new LinkedHashMap<>();
    private final List<Actor> actors;
    private final List<Link> links = new ArrayList<>();
    private final Map<Actor, Actor> hurdles = new LinkedHashMap<>();
    private final Map<Actor, Actor> trails = new LinkedHashMap<>();
    private final List<Link> hurdlesAt = new ArrayList<>();
    private final List<Link> said;
    private final Windows windows;

    Script(Brief brief, Business business, List<Actor> actors) {
        this.brief = brief;
        this.business = business;
        this.actors = List.copyOf(actors);
        actors.forEach(actor -> bySubject.computeIfAbsent(actor.subject().id(), id -> new ArrayList<>()).add(actor));
        for (Brief.Relation relation : brief.relations()) {
            expand(relation);
        }
        said = List.copyOf(links);
        links.removeIf(link -> Companions.isOfTable(this, link));
        trail();
        arrive();
        links.addAll(Furniture.links(this));
        links.addAll(Mounts.links(this));
        links.addAll(new Implied(this).links());
        links.addAll(hurdlesAt);
        links.removeIf(this::isMeant);
        mount();
        windows = new Windows(this);
        links.addAll(windows.links());
        number();
    }

    /** Whether what two do with each other says more exactly how near they are. */
    private boolean isMeant(Link near) {
        return near.where() == Where.NEXT_TO && near.reach() == 0 && links.stream().anyMatch(link -> link.reach() > 0
                && link.from() < near.from() + SOON && link.to() > near.to() - SOON
                && (link.subject() == near.subject() && link.object() == near.object() || link.subject() == near.object() && link.object() == near.subject()));
    }

    /** Behind one who goes somewhere means in the track, not in the shade; they go to the right. */
    private void trail() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Actor leader = link.object();
            if (link.where() == Where.BEHIND && leader != null && leader.isAlive() && goes(leader, link)) {
                trails.put(link.subject(), leader);
                links.set(i, new Link(
                        link.subject(), Where.LEFT_OF, leader, null, link.number(), link.of(), link.from(), link.to(), 0));
            }
        }
    }

    private boolean goes(Actor leader, Link link) {
        return beats(leader).stream()
                .anyMatch(beat -> Doings.is("travel", beat.action()) && beat.startSeconds() < link.to() && beat.endSeconds() > link.from());
    }

    /** Where a rider goes, the mount goes, and the rider with it. */
    private void mount() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Actor mount = link.isCarried() || link.from() < SOON ? null : mount(link.subject(), link);
            if (mount != null && mount != link.object()) {
                links.set(i, link.of(mount));
            }
        }
    }

    private @Nullable Actor mount(Actor rider, Link link) {
        boolean rides = beats(rider).stream()
                .anyMatch(beat -> Doings.is("ride", beat.action()) && beat.startSeconds() <= link.from() + 0.1 && beat.endSeconds() >= link.from() - 0.2);
        for (Link seat : links) {
            boolean sits = seat.subject() == rider && (seat.where() == Where.ON || seat.where() == Where.IN) && seat.from() <= link.from() + 0.1;
            if (rides && sits && seat.object() != null) {
                links.set(links.indexOf(seat), seat.during(seat.from(), Math.max(seat.to(), link.to())));
                return seat.object();
            }
        }
        return null;
    }

    /** When they are part of the story. */
    Windows windows() {
        return windows;
    }

    /** Who comes after whom. */
    Map<Actor, Actor> trails() {
        return trails;
    }

    /** Who jumps onto the table when the shot begins is not on it yet: it gets there in the first part of the beat. */
    private void arrive() {
        List<Link> before = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Brief.Beat beat = link.from() < SOON && link.object() != null ? arrival(link) : null;
            if (beat != null) {
                double there = beat.startSeconds() + 0.5 * (Math.min(seconds(), beat.endSeconds()) - beat.startSeconds());
                Where first = link.where() == Where.NEXT_TO ? Where.FAR_FROM : Where.NEXT_TO;
                links.set(i, link.during(there, link.to()));
                boolean brought = beat.object() != null && link.subject().isOf(beat.object());
                if (!brought) {
                    before.add(Link.of(link.subject(), first, link.object(), 0, beat.startSeconds() + 0.1));
                }
            }
        }
        links.addAll(before);
    }

    private Brief.@Nullable Beat arrival(Link link) {
        for (Brief.Beat beat : brief.beats()) {
            boolean own = link.subject().isOf(beat.subject());
            boolean goes = switch (link.where()) {
                case ON -> (Doings.is("mount", beat.action()) || Doings.is("leap", beat.action())) && !Doings.is("static", beat.action());
                case IN -> Doings.is("board", beat.action()) || Doings.is("leap", beat.action());
                case NEXT_TO -> Doings.is("approach", beat.action());
                default -> false;
            };
            boolean brought = beat.object() != null && link.subject().isOf(beat.object()) && Doings.is("lower", beat.action()) && (link.where() == Where.ON || link.where() == Where.IN);
            if ((own && goes || brought) && beat.startSeconds() < 0.15 && link.to() > beat.startSeconds() + 0.6) {
                return beat;
            }
        }
        return null;
    }

    /** Whatever is on or in the same thing at the same time shares the room there, from left to right as the words have it. */
    private void number() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.where() == Where.ON || link.where() == Where.IN || link.where() == Where.AROUND) {
                List<Actor> ordered = new ArrayList<>(links.stream().filter(other -> shares(other, link)).map(Link::subject).distinct().toList());
                ordered.sort(this::side);
                links.set(i, link.numbered(ordered.indexOf(link.subject()), ordered.size()));
            }
        }
    }

    private static boolean shares(Link a, Link b) {
        return a.where() == b.where() && a.object() == b.object() && a.from() < b.to() && b.from() < a.to();
    }

    private int side(Actor a, Actor b) {
        for (Link link : links) {
            boolean left = link.where() == Where.LEFT_OF;
            if (left || link.where() == Where.RIGHT_OF) {
                if (link.subject() == a && link.object() == b) {
                    return left ? -1 : 1;
                }
                if (link.subject() == b && link.object() == a) {
                    return left ? 1 : -1;
                }
            }
        }
        return Integer.compare(actors.indexOf(a), actors.indexOf(b));
    }

    /** What an actor jumps over, or null. */
    @Nullable Actor hurdle(Actor actor) {
        return hurdles.get(actor);
    }

    /** What everybody is busy with. */
    Business business() {
        return business;
    }

    Brief brief() {
        return brief;
    }

    double seconds() {
        return brief.durationSeconds();
    }

    List<Actor> actors() {
        return actors;
    }

    List<Actor> of(@Nullable String subjectId) {
        return subjectId == null ? List.of() : bySubject.getOrDefault(subjectId, List.of());
    }

    /** What the words say, and what follows from what is done. */
    List<Link> links() {
        return links;
    }

    /** What the words themselves say. */
    List<Link> said() {
        return said;
    }

    /** What holds of an actor at a time: who goes somewhere else is no longer where it was, whatever was said before. */
    List<Link> linksAt(Actor actor, double seconds) {
        List<Link> now = new ArrayList<>();
        for (Link link : links) {
            if (link.subject() == actor && link.isAt(seconds)) {
                now.removeIf(older -> older.from() < link.from() - SOON);
                now.add(link);
            }
        }
        return now;
    }

    /** The times after the start at which something new is said of an actor's place. */
    List<Double> turns(Actor actor) {
        var turns = new TreeSet<Double>();
        for (Link link : links) {
            if (link.subject() == actor && link.from() > SOON) {
                turns.add(link.from());
            }
        }
        return List.copyOf(turns);
    }

    List<Brief.Beat> beats(Actor actor) {
        return brief.beats().stream().filter(beat -> actor.isOf(beat.subject())).toList();
    }

    /** What it looks like when a person does this to or with another person; null when no other is concerned. */
    @Nullable Interaction interaction(Brief.Beat beat, Actor actor) {
        Interaction met = actor.isPerson() ? Interactions.of(beat) : null;
        Actor other = met == null ? null : partner(beat, actor);
        return other != null && other.isPerson() ? met : null;
    }

    /** The one person who is there and has nothing else to do: what is done to that one's shoes is done to that one. */
    private @Nullable Actor idle(Brief.Beat beat, Actor actor) {
        List<Actor> idle = actors.stream()
                .filter(one -> one.isPerson() && one != actor && beats(one).stream().noneMatch(own -> meets(own, beat) && !own.action().equals(beat.action())))
                .toList();
        return idle.size() == 1 && Interactions.of(beat) != null ? idle.getFirst() : null;
    }

    private static boolean meets(Brief.Beat one, Brief.Beat other) {
        return one.startSeconds() < other.endSeconds() && other.startSeconds() < one.endSeconds();
    }

    /** The other of two who do something with each other, or the one a beat is done to. */
    @Nullable Actor partner(Brief.Beat beat, Actor actor) {
        List<Actor> own = of(beat.subject());
        if (beat.object() == null && beat.recipient() == null) {
            boolean pair = own.size() > 1 && (Doings.is("face", beat.action()) || Doings.is("meet", beat.action()) || Interactions.of(beat) != null);
            return pair ? mate(own, actor) : idle(beat, actor);
        }
        List<Actor> others = of(beat.recipient() == null ? beat.object() : beat.recipient());
        if (others.isEmpty()) {
            return null;
        }
        Interaction met = actor.isPerson() && !others.getFirst().isAlive() ? Interactions.of(beat) : null;
        if (met != null && met.isDoneWithThings() && (own.size() == 1 || met.isMutual() || met.passes())) {
            Actor person = own.size() > 1 ? mate(own, actor) : idle(beat, actor);
            return person == null ? others.get(actor.number() % others.size()) : person;
        }
        Actor other = others.get(actor.number() % others.size());
        if (other == actor && others.size() == 1) {
            return idle(beat, actor);
        }
        return other == actor ? others.stream().filter(one -> one != actor).findFirst().orElse(null) : other;
    }

    private static @Nullable Actor mate(List<Actor> own, Actor actor) {
        Actor mate = own.get(actor.number() % 2 == 0 ? Math.min(actor.number() + 1, own.size() - 1) : actor.number() - 1);
        return mate == actor ? null : mate;
    }

    private void expand(Brief.Relation relation) {
        List<Actor> guests = of(relation.subject());
        List<Actor> hosts = of(relation.object());
        if (relation.object() != null && hosts.isEmpty()) {
            return;
        }
        if (relation.relation() == Where.ABOVE && leaps(relation)) {
            guests.forEach(guest -> hurdles.put(guest, hosts.getFirst()));
            hurdlesAt.add(Link.of(hosts.getFirst(), Where.AT_CENTRE, null, 0, seconds() + 1));
            return;
        }
        if (relation.relation() == Where.ABOVE && guests.size() == 2 && talk(relation)) {
            // over a fence, over a table: it is between them
            links.add(new Link(
                    hosts.getFirst(), Where.BETWEEN, guests.getFirst(), guests.getLast(), 0, 1, relation.startSeconds(), relation.endSeconds(), 0));
            return;
        }
        switch (relation.relation()) {
            case BETWEEN -> between(relation, guests, hosts);
            case AROUND -> each(relation, guests, hosts.isEmpty() ? hosts : hosts.subList(0, 1));
            case LEFT_OF, RIGHT_OF, FAR_FROM -> all(relation, guests, hosts);
            default -> each(relation, guests, hosts);
        }
    }

    /** "Over" after "jumps" is a way, not a place. */
    private boolean leaps(Brief.Relation relation) {
        return brief.beats().stream()
                .anyMatch(beat -> beat.subject().equals(relation.subject())
                        && beat.startSeconds() < relation.endSeconds()
                        && beat.endSeconds() > relation.startSeconds()
                        && Doings.is("leap", beat.action()));
    }

    /** Whether those of a relation do something with each other on the ground all the while. */
    private boolean talk(Brief.Relation relation) {
        return of(relation.subject()).stream().allMatch(Actor::isPerson)
                && brief.beats().stream().anyMatch(beat -> beat.subject().equals(relation.subject()) && Interactions.of(beat) != null);
    }

    private void between(Brief.Relation relation, List<Actor> guests, List<Actor> hosts) {
        List<Actor> both = new ArrayList<>(hosts);
        for (Brief.Relation same : brief.relations()) {
            boolean partner = same.relation() == Where.BETWEEN && same.subject().equals(relation.subject());
            if (partner && same.object() != null && !same.object().equals(relation.object())) {
                both.addAll(of(same.object()));
            }
        }
        boolean repeated = links.stream()
                .anyMatch(link -> link.where() == Where.BETWEEN && link.subject().isOf(relation.subject()) && link.from() == relation.startSeconds());
        for (Actor guest : guests) {
            both.remove(guest);
            if (!both.isEmpty() && !repeated) {
                add(relation, guest, both.getFirst(), both.size() > 1 ? both.getLast() : null, 0, 1);
            }
        }
    }

    private void each(Brief.Relation relation, List<Actor> guests, List<Actor> hosts) {
        for (int i = 0; i < guests.size(); i++) {
            int each = hosts.isEmpty() ? guests.size() : (guests.size() + hosts.size() - 1) / hosts.size();
            Actor host = hosts.isEmpty() ? null : hosts.get(i % hosts.size());
            add(relation, guests.get(i), host, null, hosts.isEmpty() ? i : i / hosts.size(), each);
        }
    }

    private void all(Brief.Relation relation, List<Actor> guests, List<Actor> hosts) {
        for (Actor guest : guests) {
            for (Actor host : hosts) {
                add(relation, guest, host, null, guest.number(), guests.size());
            }
        }
    }

    /** Who drives a car is in it. */
    boolean drives(Actor guest, Actor host) {
        return guest.isPerson() && Cabin.of(host) != null
                && beats(guest).stream().anyMatch(beat -> host.isOf(beat.object() == null ? "" : beat.object()) && Doings.is("ride", beat.action()));
    }

    private void add(
            Brief.Relation relation, Actor guest, @Nullable Actor host, @Nullable Actor other, int number, int of) {
        if (guest != host) {
            boolean ring = relation.relation() == Where.ON && host != null && host.isPerson() && !guest.isAlive() && guest.metres() < FINGER;
            boolean seat = relation.relation() == Where.IN && host != null && guest.isAlive() && Seats.isSeat(host.label());
            boolean cabin = relation.relation() == Where.ON && host != null && drives(guest, host);
            links.add(new Link(
                    guest, cabin ? Where.IN : seat ? Where.ON : ring ? Where.HELD_BY : relation.relation(), host, other, number, of, relation.startSeconds(), relation.endSeconds(), 0));
        }
    }
}
