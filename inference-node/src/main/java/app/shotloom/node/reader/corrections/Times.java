package app.shotloom.node.reader.corrections;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the times of a corrected entry within its shot, which may have become shorter, and in order. */
final class Times {
    private Times() {}

    static void clamp(ObjectNode entry, double seconds) {
        for (String field : new String[] {"startSeconds", "endSeconds", "fromSeconds", "untilSeconds", "seconds"}) {
            JsonNode time = entry.get(field);
            if (time != null && time.isNumber()) {
                entry.put(field, Math.clamp(time.asDouble(), 0, seconds));
            }
        }
    }

    /** One end was set: the other end makes way, for it may be corrected next. */
    static void settle(ObjectNode entry, String field, double seconds) {
        clamp(entry, seconds);
        boolean state = field.equals("fromSeconds") || field.equals("untilSeconds");
        String first = state ? "fromSeconds" : "startSeconds";
        String last = state ? "untilSeconds" : "endSeconds";
        boolean crossed = entry.path(first).asDouble(0) > entry.path(last).asDouble(0);
        if (crossed) {
            entry.set(field.equals(first) ? last : first, entry.get(field));
        }
    }
}
