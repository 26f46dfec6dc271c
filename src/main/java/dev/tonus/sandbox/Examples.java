package dev.tonus.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example requests beside each service.
 *
 * @param files the files under {@code cds-services}, by path
 */
public record Examples(SortedMap<String, byte[]> files) {

    private static final String FOLDER = "services/";
    private static final String SUBFOLDER = "/examples/";
    private static final String SUFFIX = ".request.json";
    private static final Pattern EXAMPLE = Pattern.compile(FOLDER + "([^/]+)" + SUBFOLDER + "([^/]+)\\.request\\.json");

    public Examples {
        files = new TreeMap<>(files);
    }

    /** The service's example of that name. */
    Optional<byte[]> find(String serviceId, String name) {
        return Optional.ofNullable(files.get(FOLDER + serviceId + SUBFOLDER + name + SUFFIX));
    }

    /** The service's first example. */
    Optional<byte[]> findFirst(String serviceId) {
        return names().getOrDefault(serviceId, List.of()).stream().findFirst().flatMap(name -> find(serviceId, name));
    }

    /** The names of the examples, by service, in order. */
    SortedMap<String, List<String>> names() {
        SortedMap<String, List<String>> names = new TreeMap<>();
        for (String path : files.keySet()) {
            Matcher example = EXAMPLE.matcher(path);
            if (example.matches()) {
                names.computeIfAbsent(example.group(1), service -> new ArrayList<>())
                        .add(example.group(2));
            }
        }
        return names;
    }
}
