package app.shotloom.live;

import app.shotloom.identity.Person;
import app.shotloom.live.internal.Attendance;
import app.shotloom.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Who is here, and where, over all replicas. Each change reaches the watchers of the topic as news of kind
 * {@code presence} with {@code people: [{userId, name, colour, shotId, field}]}.
 */
@Service
public class Presence {

    private final Attendance attendance;

    Presence(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Somebody comes, one browser tab of theirs. Close the seat when the tab goes. */
    public Seat enter(LiveTopic topic, Person person) {
        Seat seat = new Seat(topic, person);
        seat.moveTo(Whereabouts.BOARD);
        return seat;
    }

    /** Everyone who is here now, those of other replicas included. */
    public List<Present> people(LiveTopic topic) {
        return attendance.people(topic);
    }

    /** One tab's place among those who are here. */
    public final class Seat implements AutoCloseable {

        private final UUID id = Ids.next();
        private final LiveTopic topic;
        private final Person person;

        private Seat(LiveTopic topic, Person person) {
            this.topic = topic;
            this.person = person;
        }

        public void moveTo(Whereabouts where) {
            attendance.sit(topic, id, new Present(person.id(), person.name(), person.colour(), where));
        }

        @Override
        public void close() {
            attendance.leave(topic, id);
        }
    }
}
