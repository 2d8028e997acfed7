package app.shotloom.script.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** An .fdx file's title page has no keys: the first line is the title, a line like "by" a credit, and what follows it an author. */
final class FinalDraftTitlePage {
    private final Map<String, String> page = new LinkedHashMap<>();

    void add(FinalDraftParagraph paragraph) {
        String text = paragraph.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (!page.containsKey("Title")) {
            page.put("Title", text);
        } else if (isCredit(text)) {
            page.putIfAbsent("Credit", text);
        } else if (page.containsKey("Credit") && !page.containsKey("Author")) {
            page.put("Author", text);
        } else {
            page.merge(isCopyright(text) ? "Copyright" : "Contact", text, (above, below) -> above + "\n" + below);
        }
    }

    Map<String, String> read() {
        return page;
    }

    private static boolean isCredit(String text) {
        return text.length() < 40 && text.toLowerCase(java.util.Locale.ROOT).matches(".*\\bby:?");
    }

    private static boolean isCopyright(String text) {
        return text.startsWith("\u00A9") || text.toLowerCase(java.util.Locale.ROOT).startsWith("copyright");
    }
}
