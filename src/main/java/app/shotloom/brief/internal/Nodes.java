package app.shotloom.brief.internal;

/** Whoever reads words. */
public interface Nodes {

    /** Sends something to be read; the answer comes by {@link Readings#keep}. If it is lost, it is asked for again. */
    void ask(Asking asking);
}
