package app.shotloom.live.internal;

import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Present;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is here: this replica's own people, and what each other replica said last of its people. A replica repeats itself
 * every ten seconds, and what was said half a minute ago counts no more: so people do not outlive their replica.
 */
@Component
public class Attendance {

    private static final long COUNTS_MILLIS = 30_000;

    private final Map<LiveTopic, Map<UUID, Present>> here = new LinkedHashMap<>();
    private final Map<LiveTopic, Map<String, Said>> elsewhere = new LinkedHashMap<>();
    private final Watchers watchers;
    private final AttendanceWire wire;
    private final Clock clock;

    Attendance(Watchers watchers, AttendanceWire wire, Clock clock) {
        this.watchers = watchers;
        this.wire = wire;
        this.clock = clock;
        wire.listenWith(this::hear);
    }

    private record Said(List<Present> people, long atMillis) {}

    /** Sits down, or moves to another place. */
    public void sit(LiveTopic topic, UUID seat, Present person) {
        synchronized (this) {
            here.computeIfAbsent(topic, same -> new LinkedHashMap<>()).put(seat, person);
        }
        tell(topic);
    }

    public void leave(LiveTopic topic, UUID seat) {
        synchronized (this) {
            here.computeIfPresent(topic, (same, seats) -> {
                seats.remove(seat);
                return seats.isEmpty() ? null : seats;
            });
        }
        tell(topic);
    }

    public synchronized List<Present> people(LiveTopic topic) {
        List<Present> all = new ArrayList<>(mine(topic));
        elsewhere.getOrDefault(topic, Map.of()).values().stream()
                .filter(this::counts)
                .forEach(said -> all.addAll(said.people()));
        return all;
    }

    /** What another replica says of its people on a topic. */
    void hear(String replica, LiveTopic topic, List<Present> people) {
        List<Present> before = people(topic);
        synchronized (this) {
            elsewhere.computeIfAbsent(topic, same -> new LinkedHashMap<>()).put(replica, new Said(people, clock.millis()));
        }
        if (!before.equals(people(topic))) {
            publish(topic);
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void repeat() {
        List<LiveTopic> mine;
        List<LiveTopic> thinned = new ArrayList<>();
        synchronized (this) {
            mine = List.copyOf(here.keySet());
            elsewhere.forEach((topic, said) -> {
                if (said.values().removeIf(one -> !counts(one) || one.people().isEmpty())) {
                    thinned.add(topic);
                }
            });
            elsewhere.values().removeIf(Map::isEmpty);
        }
        mine.forEach(topic -> wire.send(topic, mine(topic)));
        thinned.forEach(this::publish);
    }

    private void tell(LiveTopic topic) {
        publish(topic);
        wire.send(topic, mine(topic));
    }

    private void publish(LiveTopic topic) {
        List<Map<String, @Nullable Object>> people = people(topic).stream().map(Attendance::data).toList();
        watchers.tell(topic, new News("presence", "", Map.of("people", people)));
    }

    private synchronized List<Present> mine(LiveTopic topic) {
        return List.copyOf(here.getOrDefault(topic, Map.of()).values());
    }

    private boolean counts(Said said) {
        return clock.millis() - said.atMillis() < COUNTS_MILLIS;
    }

    private static Map<String, @Nullable Object> data(Present present) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("userId", present.user().value());
        data.put("name", present.name());
        data.put("colour", present.colour());
        data.put("shotId", present.where().shot());
        data.put("field", present.where().field());
        return data;
    }
}
