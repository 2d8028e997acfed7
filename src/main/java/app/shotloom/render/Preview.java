package app.shotloom.render;

/**
 * A picture of a render on its way, a JPEG.
 *
 * @param sequence counts up within a job, over all attempts; the picture of one sequence never changes
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record Preview(RenderJobId job, int sequence, byte[] jpeg) {

    /** Where a browser gets it, if its person may see it. */
    public String path() {
        return path(job, sequence);
    }

    /** As {@link #path()}, where only the numbers are at hand. */
    public static String path(RenderJobId job, int sequence) {
        return "/previews/" + job + "/" + sequence;
    }
}
