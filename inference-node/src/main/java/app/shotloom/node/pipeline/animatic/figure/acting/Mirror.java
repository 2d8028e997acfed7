package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In a gait the far side does what the near side does, half a cycle later. */
final class Mirror {
    private static final Map<Channel, Channel> SIDES = Map.of(
            Channel.NEAR_FOOT_F, Channel.FAR_FOOT_F,
            Channel.NEAR_FOOT_U, Channel.FAR_FOOT_U,
            Channel.NEAR_FOOT_S, Channel.FAR_FOOT_S,
            Channel.NEAR_FOOT_PITCH, Channel.FAR_FOOT_PITCH);

    private Mirror() {}

    static void fillFarSide(Map<Channel, Track<Double>> numbers, Map<Character, Track<Reach>> reaches) {
        SIDES.forEach((near, far) -> {
            Track<Double> track = numbers.get(near);
            if (track != null && !numbers.containsKey(far)) {
                numbers.put(far, later(track));
            }
        });
        Track<Reach> hand = reaches.get('N');
        if (hand != null && !reaches.containsKey('F')) {
            reaches.put('F', later(hand));
        }
    }

    private static <T> Track<T> later(Track<T> track) {
        List<Track.Key<T>> keys = new ArrayList<>();
        track.keys().stream()
                .filter(key -> key.at() < 1)
                .forEach(key -> keys.add(new Track.Key<>((key.at() + 0.5) % 1, key.value())));
        keys.sort(Comparator.comparingDouble(Track.Key::at));
        return new Track<>(keys);
    }
}
