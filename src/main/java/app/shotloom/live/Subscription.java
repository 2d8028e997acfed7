package app.shotloom.live;

/** A watcher's place at a topic; closing it ends the news. */
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
