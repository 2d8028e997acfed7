package app.shotloom.node.reader.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * NLP4J's models of English, read in the order that needs the least memory at once: the word clusters, which are large
 * until equal ones are shared, before anything else.
 */
record Models(
        Map<String, Set<String>> clusters,
        Map<String, List<String>> ambiguities,
        NLPComponent<NLPNode> tagger,
        NLPComponent<NLPNode> morphology,
        NLPComponent<NLPNode> parser) {
    private static final Pattern SMALL = Pattern.compile("^(?:IN|DT|CC|PRP|MD|WDT|WP|WRB|TO|EX|PDT|UH)");
    private static final String FOLDER = "/edu/emory/mathcs/nlp/";

    /** The models of this process; they are read once, which takes about ten seconds. */
    static Models shared() {
        return Shared.MODELS;
    }

    private static Models load() {
        Map<String, Set<String>> clusters = shared(object("lexica/en-brown-clusters-simplified-lowercase.xz"));
        return new Models(
                clusters,
                object("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
                component("models/en-pos.xz"),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                component("models/en-dep.xz"));
    }

    /** Read when first asked for. */
    private static final class Shared {
        static final Models MODELS = load();
    }

    /** Whether a word, in lower case, was often in the texts that the models learnt from, misspelt or not. */
    boolean isCommon(String word) {
        return ambiguities.containsKey(word);
    }

    /** Whether a word is one of the small ones that no dictionary of meanings has: "with", "his", "would". */
    boolean isSmall(String word) {
        List<String> tags = ambiguities.get(word);
        return tags != null && tags.stream().anyMatch(tag -> SMALL.matcher(tag).find());
    }

    void tag(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String key = node.getWordFormSimplifiedLowercase();
            node.setAmbiguityClasses(ambiguities.get(key));
            node.setWordClusters(clusters.get(key));
        }
        tagger.process(nodes);
    }

    void parse(NLPNode[] nodes) {
        morphology.process(nodes);
        parser.process(nodes);
    }

    /** Equal sets as one set: there are a thousand times as many words as clusters. */
    private static Map<String, Set<String>> shared(Map<String, Set<String>> clusters) {
        Map<Set<String>, Set<String>> known = new HashMap<>();
        clusters.replaceAll((word, cluster) -> {
            Set<String> before = known.putIfAbsent(cluster, cluster);
            return before == null ? cluster : before;
        });
        return clusters;
    }

    private static NLPComponent<NLPNode> component(String name) {
        NLPComponent<NLPNode> component = NLPUtils.getComponent(open(name));
        if (component == null) {
            throw new IllegalStateException(name + " could not be read.");
        }
        return component;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "BanSerializableRead"})
    private static <T> T object(String name) {
        try (var in = new ObjectInputStream(new XZInputStream(open(name)))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The models of English could not be read.", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The models of English do not fit their library.", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Models.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException(FOLDER + name + " is not on the class path.");
        }
        return new BufferedInputStream(in, 1 << 16);
    }
}
