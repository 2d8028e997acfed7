package app.shotloom.node.pipeline.animatic.catalog;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.inference.Predictor;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nearness by sentence embeddings: all-MiniLM-L6-v2, quantised, on DJL's ONNX engine; 384 numbers for each text. The
 * vectors of the illustrations' names are computed once and kept in the cache folder.
 */
public final class SentenceNearness implements Nearness, AutoCloseable {
    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final int ASKED = 600;
    private static final String TOKENS = "all-minilm-l6-v2-q-tokenizer.json";

    private final HuggingFaceTokenizer tokenizer;
    private final ZooModel<NDList, NDList> model;
    private final Predictor<NDList, NDList> predictor;
    private final Map<String, float[]> vectors;
    private final Map<String, float[]> asked = new LinkedHashMap<>(ASKED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > ASKED;
        }
    };

    private SentenceNearness(HuggingFaceTokenizer tokenizer, ZooModel<NDList, NDList> model, Path kept, List<String> names)
            throws IOException {
        this.tokenizer = tokenizer;
        this.model = model;
        this.predictor = model.newPredictor();
        this.vectors = KeptVectors.load(kept, names, this::vector);
    }

    /** @param cache a folder that may be written to; what is kept there may be deleted at any time */
    public static SentenceNearness load(Path cache, List<String> names) {
        try {
            Files.createDirectories(cache);
            Path file = copied(MODEL, cache);
            Path tokens = copied(TOKENS, cache);
            var model = Criteria.builder()
                    .setTypes(NDList.class, NDList.class)
                    .optEngine("OnnxRuntime")
                    .optDevice(Device.cpu())
                    .optModelPath(file)
                    .optTranslator(new NoopTranslator())
                    .build()
                    .loadModel();
            return new SentenceNearness(
                    HuggingFaceTokenizer.newInstance(tokens), model, cache.resolve("illustrations.vectors"), names);
        } catch (IOException e) {
            throw new UncheckedIOException("The sentence model could not be read.", e);
        } catch (ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException("The sentence model could not be loaded.", e);
        }
    }

    @Override
    public synchronized Nearest to(String noun) {
        float[] wanted = vector(noun);
        var best = new Nearest("", -1);
        for (var candidate : vectors.entrySet()) {
            double similarity = product(wanted, candidate.getValue());
            if (similarity > best.similarity()) {
                best = new Nearest(candidate.getKey(), similarity);
            }
        }
        return best;
    }

    /** How near two texts are in meaning, -1 to 1. What was asked for before is not computed again. */
    public synchronized double similarity(String text, String other) {
        return product(asked.computeIfAbsent(text, this::vector), asked.computeIfAbsent(other, this::vector));
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
        tokenizer.close();
    }

    /** The mean of the word vectors, of length 1. */
    private float[] vector(String text) {
        Encoding encoding = tokenizer.encode(text);
        try (var manager = model.getNDManager().newSubManager()) {
            NDArray ids = manager.create(encoding.getIds()).expandDims(0);
            NDArray mask = manager.create(encoding.getAttentionMask()).expandDims(0);
            NDArray types = manager.create(encoding.getTypeIds()).expandDims(0);
            ids.setName("input_ids");
            mask.setName("attention_mask");
            types.setName("token_type_ids");
            NDArray words = predictor.predict(new NDList(ids, mask, types)).get(0);
            int length = (int) words.getShape().get(words.getShape().dimension() - 1);
            return mean(words.toFloatArray(), length);
        } catch (TranslateException e) {
            throw new IllegalStateException("The sentence model failed on \"" + text + "\".", e);
        }
    }

    private static float[] mean(float[] words, int length) {
        float[] mean = new float[length];
        for (int i = 0; i < words.length; i++) {
            mean[i % length] += words[i];
        }
        double norm = Math.sqrt(product(mean, mean));
        for (int i = 0; i < length; i++) {
            mean[i] = (float) (mean[i] / norm);
        }
        return mean;
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static Path copied(String resource, Path folder) throws IOException {
        Path file = folder.resolve(resource);
        if (!Files.exists(file)) {
            try (InputStream in = SentenceNearness.class.getResourceAsStream("/" + resource)) {
                if (in == null) {
                    throw new IOException(resource + " is not on the class path.");
                }
                Path part = Files.createTempFile(folder, resource, ".part");
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return file;
    }
}
