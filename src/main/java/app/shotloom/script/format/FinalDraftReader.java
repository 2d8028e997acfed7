package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import app.shotloom.shared.words.Saying;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads Final Draft's .fdx: XML whose paragraphs are in FinalDraft/Content and FinalDraft/TitlePage/Content. The file is not
 * trusted: it may define no entities and refer to nothing outside.
 */
final class FinalDraftReader {
    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<FinalDraftParagraph> open = new ArrayDeque<>();
    private final Passages passages = new Passages();
    private final FinalDraftTitlePage titlePage = new FinalDraftTitlePage();
    private boolean dual;
    private int speeches;

    private FinalDraftReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Screenplay read(byte[] file) throws UnreadableScriptException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            return new FinalDraftReader(xml).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableScriptException(
                    line <= 0 ? Saying.of("script.unreadable.file") : Saying.of("script.unreadable.line", "line", line));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private Screenplay read() throws XMLStreamException, UnreadableScriptException {
        boolean known = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableScriptException(
                        Saying.of("script.unreadable.entities", "line", xml.getLocation().getLineNumber()));
                case XMLStreamConstants.START_ELEMENT -> {
                    known |= path.isEmpty() && xml.getLocalName().equals("FinalDraft");
                    if (!known) {
                        throw new UnreadableScriptException(
                                Saying.of("script.unreadable.other", "tag", xml.getLocalName()));
                    }
                    begin(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> text(xml.getText());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        passages.end();
        return new Screenplay(titlePage.read(), passages.all(), java.util.List.of());
    }

    private void begin(String name) throws UnreadableScriptException {
        path.push(name);
        if (path.size() > DEEPEST) {
            throw new UnreadableScriptException(
                    Saying.of("script.unreadable.deep", "line", xml.getLocation().getLineNumber()));
        }
        switch (name) {
            case "Paragraph" -> open.push(new FinalDraftParagraph(
                    kind(), attribute("Number"), attribute("Alignment"), attribute("StartsNewPage"), xml.getLocation().getLineNumber()));
            case "SceneProperties" -> {
                if (!open.isEmpty()) {
                    open.peek().number(attribute("Number"));
                }
            }
            case "Text" -> {
                if (!open.isEmpty()) {
                    open.peek().style(attribute("Style"));
                }
            }
            case "DualDialogue" -> {
                dual = true;
                speeches = 0;
            }
            default -> {
                // looks of the page, revisions, bookkeeping
            }
        }
    }

    /** What notes and summaries are by where they stand; else as the file says. */
    private @Nullable String kind() {
        return path.contains("ScriptNote") ? FinalDraftParagraph.NOTE
                : path.contains("Summary") ? FinalDraftParagraph.SUMMARY
                : attribute("Type");
    }

    private void text(String text) {
        if (!open.isEmpty() && "Text".equals(path.peek())) {
            open.peek().add(FileText.clean(text));
        }
    }

    private void end() {
        String name = path.pop();
        if (name.equals("DualDialogue")) {
            dual = false;
        } else if (name.equals("Paragraph") && !open.isEmpty()) {
            FinalDraftParagraph paragraph = open.pop();
            if (path.contains("HeaderAndFooter")) {
                return; // on every page
            }
            if (path.contains("TitlePage")) {
                titlePage.add(paragraph);
            } else if (paragraph.isAside() && !open.isEmpty()) {
                open.peek().inside(paragraph);
            } else if (isOfTheScript()) {
                add(paragraph);
                paragraph.inside().forEach(this::add);
            }
        }
    }

    /** In FinalDraft/Content: beats and outlines beside it have contents of their own. */
    private boolean isOfTheScript() {
        var fromTheRoot = path.descendingIterator();
        fromTheRoot.next();
        return fromTheRoot.hasNext() && fromTheRoot.next().equals("Content");
    }

    private void add(FinalDraftParagraph paragraph) {
        String text = paragraph.text();
        if (paragraph.startsPage() && !passages.all().isEmpty()) {
            passages.add(Element.of(ElementType.PAGE_BREAK, "", paragraph.line()));
        }
        if (text.isBlank()) {
            return;
        }
        ElementType type = paragraph.type();
        boolean spoken = type.isSpoken() || type == ElementType.LYRIC;
        if (type == ElementType.CHARACTER) {
            speeches++;
            passages.begin(FountainLine.withoutCaret(text) + (dual && speeches == 2 ? " ^" : ""), paragraph.line());
        } else if (spoken && passages.isSpeech()) {
            text.lines().forEach(line -> passages.say(type, line.strip(), paragraph.line()));
        } else if (type == ElementType.ACTION || spoken) {
            paragraphs(text, paragraph.line());
        } else if (type == ElementType.NOTE) {
            passages.aside(paragraph.element(text));
        } else if (type == ElementType.CENTERED) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> passages.add(paragraph.element(line)));
        } else {
            passages.add(paragraph.element(text));
        }
    }

    /** Action may hold empty lines; then it is several paragraphs. */
    private void paragraphs(String text, int line) {
        for (String part : text.split("\n\\s*\n")) {
            if (!part.isBlank()) {
                passages.end();
                part.lines().forEach(each -> passages.action(each, line));
            }
        }
        passages.end();
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
