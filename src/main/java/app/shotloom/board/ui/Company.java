package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Others;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Presence;
import app.shotloom.live.Present;
import app.shotloom.live.Whereabouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else is on the board and in which shot, and one's own place among them while the page is open. */
class Company implements Others {

    private final LiveTopic topic;
    private final Presence presence;
    private final Person me;
    private Presence.@Nullable Seat seat;
    private @Nullable ShotId shot;

    Company(BoardId board, Presence presence, Person me) {
        this.topic = LiveTopic.board(board.value());
        this.presence = presence;
        this.me = me;
    }

    void come() {
        seat = presence.enter(topic, me);
    }

    void go() {
        if (seat != null) {
            seat.close();
            seat = null;
        }
    }

    /** One's own place is this shot, or none when several or none are selected. */
    void moveTo(List<ShotId> selected) {
        shot = selected.size() == 1 ? selected.getFirst() : null;
        tell(null);
    }

    void typeIn(@Nullable String field) {
        tell(field);
    }

    private void tell(@Nullable String field) {
        if (seat != null) {
            seat.moveTo(new Whereabouts(shot == null ? null : shot.value(), field));
        }
    }

    /** Shows in the bar who came or went. */
    void hear(List<News> batch, BoardBar bar) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence") || news.kind().equals(News.MISSED))) {
            bar.show(everyone());
        }
    }

    @Override
    public boolean did(News news) {
        String by = news.text("by");
        return by != null && !by.equals(me.id().value().toString());
    }

    /** Everyone here, oneself included, each once. */
    private List<Present> everyone() {
        Map<UserId, Present> once = new LinkedHashMap<>();
        presence.people(topic).forEach(each -> once.putIfAbsent(each.user(), each));
        return List.copyOf(once.values());
    }

    @Override
    public Map<ShotId, List<Visitor>> visitors() {
        Map<ShotId, List<Visitor>> visitors = new HashMap<>();
        for (Present each : presence.people(topic)) {
            UUID where = each.where().shot();
            if (where != null && !each.user().equals(me.id())) {
                visitors.computeIfAbsent(new ShotId(where), newShot -> new ArrayList<>())
                        .add(new Visitor(each.name(), each.colour()));
            }
        }
        return visitors;
    }
}
