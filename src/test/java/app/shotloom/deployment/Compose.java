package app.shotloom.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} says of a service's environment, with its variables filled in. */
final class Compose {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[-?]([^}]*))?}");

    private final Map<String, ?> services;

    Compose() throws IOException {
        Map<String, Map<String, ?>> file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = file.get("services");
    }

    /**
     * @param variables what the file {@code .env} would say
     * @param hosts where the named services are here, such as {@code postgres:5432} → {@code 127.0.0.1:40123}
     */
    Map<String, String> environment(String service, Map<String, String> variables, Map<String, String> hosts) {
        Map<String, String> environment = new LinkedHashMap<>();
        var described = (Map<?, ?>) ((Map<?, ?>) services.get(service)).get("environment");
        described.forEach((name, value) -> {
            String filled = VARIABLE.matcher(value.toString())
                    .replaceAll(match -> variables.getOrDefault(match.group(1), match.group(2) == null ? "" : match.group(2)));
            for (var host : hosts.entrySet()) {
                filled = filled.replace("//" + host.getKey(), "//" + host.getValue());
            }
            environment.put(name.toString(), filled);
        });
        return environment;
    }
}
