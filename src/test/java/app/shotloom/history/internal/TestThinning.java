package app.shotloom.history.internal;

/** Thins the journal when a test says so. */
public class TestThinning {

    private final Thinning thinning;

    TestThinning(Thinning thinning) {
        this.thinning = thinning;
    }

    public void run() {
        thinning.thin();
    }
}
