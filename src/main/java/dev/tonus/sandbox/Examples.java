package dev.tonus.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The example requests beside each service.
 *
 * @param files the files under {@code cds-services}, by path
 */
public record Examples(SortedMap<String, byte[]> files) {

    private static final String SUFFIX = ".request.json";

    public Examples {
        files = new TreeMap<>(files);
    }

    /** The service's example of that name. */
    Optional<byte[]> find(String serviceId, String name) {
        return Optional.ofNullable(files.get(folder(serviceId) + name + SUFFIX));
    }

    /** The service's first example. */
    Optional<byte[]> findFirst(String serviceId) {
        String folder = folder(serviceId);
        return files.tailMap(folder).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder))
                .filter(file -> file.getKey().endsWith(SUFFIX))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String folder(String serviceId) {
        return "services/" + serviceId + "/examples/";
    }
}
