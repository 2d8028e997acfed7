package app.shotloom.node.reader.dialogue;

import app.shotloom.node.reader.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a prompt has in quotation marks as said by somebody; what a sign reads or a book is called is not.
 *
 * @param lines what is said, in order
 * @param rest the prompt with who says it, but not what
 */
public record Quotes(List<Line> lines, String rest) {
    private static final String SAYING = String.join("|", Lexicon.lines(Quotes.class, "saying.txt").getFirst().split(", *"));
    private static final Pattern QUOTE = Pattern.compile("[\"“„«]([^\"“”„«»]{1,2000})[\"”“»]|(?<![\\p{L}\\p{N}])['‘]((?:[^'‘’\\n]|['’](?=\\p{L})){2,400})['’](?!\\p{L})");
    private static final Pattern CUE = Pattern.compile("(?:^|(?<=[.!?\\n]))\\s*(@?\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}?[\\p{L}.'’-]{1,20}){0,2})(?: \\(([^()\\n]{1,40})\\))?\\s?:\\s*$");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(.*\\b(?:sign|signs|poster|banner|label|note|letter|book|board|blackboard|whiteboard|screen|title|caption|headline|text|card|billboard|t-shirt|shirt|subtitle|placard|neon|plaque|page|newspaper|cover|mug|cake|door|window|truck|van|inscription|words?)\\b[^.,;!?\\n\"“”]{0,20}?)\\s(?:that |which )?(?:says|say|said|saying|reads|read|reading)\\s*[:,]?\\s*$", Pattern.DOTALL);
    private static final String MANNER = "(?: (?:to|at) (?:(?:the|a|an|his|her|their) )?[\\p{L}@]+)?(?: (?:softly|loudly|quietly|angrily|sadly|happily|gently|out|back|excitedly|nervously|calmly))?";
    private static final Pattern SAID_BEFORE = Pattern.compile("(?i)(?:^|(?<=[.,;!?\\n])|(?<=\\b(?:and|as|then|while|when) ))\\s*([^.,;!?\\n\"“”]{0,80}?) (?:" + SAYING + ")" + MANNER + "\\s*[:,]?\\s*$");
    private static final Pattern SAID_AFTER = Pattern.compile("(?i)^\\s*,?\\s*(" + SAYING + ")\\s+((?:(?:the|a|an|his|her|their) )?[\\p{L}@'’-]+(?: (?!and\\b|as\\b|while\\b|then\\b|to\\b|in\\b|on\\b|at\\b|with\\b)[\\p{L}'’-]+){0,3})");
    private static final Pattern INVERTED = Pattern.compile("(?i)^\\s*,?\\s*((?:he|she|it|they|@?\\p{Lu}[\\p{L}'’-]*|(?:the|a|an|his|her|their) (?:[\\p{L}'’-]+ ){0,2}?[\\p{L}'’-]+)) (" + SAYING + ")\\b");

    public Quotes {
        lines = List.copyOf(lines);
    }

    public static Quotes in(String written) {
        Cues cues = Cues.in(written);
        String prompt = cues.rest();
        List<Line> lines = new ArrayList<>(cues.lines());
        var rest = new StringBuilder();
        int done = 0;
        Matcher quote = QUOTE.matcher(prompt);
        while (quote.find()) {
            String before = prompt.substring(Math.max(done, quote.start() - 160), quote.start());
            String after = prompt.substring(quote.end(), Math.min(prompt.length(), quote.end() + 160));
            Matcher sign = WRITTEN.matcher(before);
            if (sign.matches()) {
                continue;
            }
            String words = words(quote);
            Matcher cue = CUE.matcher(before);
            if (cue.find() && quote.group(1) != null) {
                boolean unseen = cue.group(2) != null && Script.isUnseen(cue.group(2));
                lines.add(new Line(cue.group(1).strip(), words, unseen));
                rest.append(prompt, done, quote.start() - before.length() + cue.start()).append(unseen ? "" : " " + cue.group(1).strip() + ". ");
                done = quote.end();
                continue;
            }
            Matcher said = SAID_BEFORE.matcher(before);
            Matcher inverted = SAID_AFTER.matcher(after);
            Matcher follows = INVERTED.matcher(after);
            if (said.find()) {
                lines.add(new Line(said.group(1).strip(), words, false));
                rest.append(prompt, done, quote.start()).append(ending(words, after));
                done = quote.end();
            } else if (inverted.find() || follows.find()) {
                boolean verbFirst = inverted.reset().find();
                String who = verbFirst ? inverted.group(2) : follows.group(1);
                String verb = verbFirst ? inverted.group(1) : follows.group(2);
                lines.add(new Line(who.strip(), words, false));
                rest.append(prompt, done, quote.start()).append(who).append(' ').append(verb);
                done = quote.end() + (verbFirst ? inverted.end() : follows.end());
            }
        }
        return new Quotes(lines, rest.append(prompt.substring(done)).toString());
    }

    private static String words(Matcher quote) {
        String said = quote.group(1) == null ? quote.group(2) : quote.group(1);
        return said.strip();
    }

    /** Speech that ends a sentence ends the one it is said in. */
    private static String ending(String said, String after) {
        boolean ends = said.strip().matches("(?s).*[.!?]") && after.matches("(?s)\\s+[\\p{Lu}@\"“].*");
        return ends ? "." : "";
    }
}
