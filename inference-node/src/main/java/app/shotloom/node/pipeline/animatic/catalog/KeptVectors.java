package app.shotloom.node.pipeline.animatic.catalog;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A file of vectors by name, computed when it is missing or was made for other names. */
final class KeptVectors {
    private KeptVectors() {}

    static Map<String, float[]> load(Path file, List<String> names, Function<String, float[]> compute)
            throws IOException {
        if (Files.exists(file)) {
            Map<String, float[]> kept = read(file);
            if (kept.keySet().equals(new java.util.HashSet<>(names))) {
                return kept;
            }
        }
        Map<String, float[]> computed = new LinkedHashMap<>();
        names.forEach(name -> computed.put(name, compute.apply(name)));
        write(file, computed);
        return computed;
    }

    private static Map<String, float[]> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Map<String, float[]> vectors = new LinkedHashMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                String name = in.readUTF();
                float[] vector = new float[in.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(name, vector);
            }
            return vectors;
        }
    }

    private static void write(Path file, Map<String, float[]> vectors) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "vectors", ".part");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(vectors.size());
            for (var entry : vectors.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                for (float number : entry.getValue()) {
                    out.writeFloat(number);
                }
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
