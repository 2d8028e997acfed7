package app.shotloom.render.rest;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends every stream before the web server waits for its requests to end: else none of them would, and stopping took long. */
@Component
class OpenStreams implements SmartLifecycle {

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    EventStream open() {
        EventStream stream = new EventStream(streams::remove);
        streams.add(stream);
        if (!running) {
            stream.close();
        }
        return stream;
    }

    int count() {
        return streams.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.forEach(EventStream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
