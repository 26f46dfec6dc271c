package dev.tonus.knowledge.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The content files by kind and id, each read as a tree. */
final class ContentFiles {

    static final String VERSION = "version.yaml";
    static final String LIMITS = "limits.yaml";
    static final String WINDOWS = "windows.yaml";
    static final String SOURCES = "sources.yaml";
    static final String ORDER_CATALOG = "order-catalog.yaml";
    static final String DRUG_CATALOG = "drug-catalog.yaml";
    static final String OVERRIDE_REASONS = "override-reasons.yaml";
    static final String PREFETCH = "services/prefetch.yaml";

    /** Specifications, examples and editor schemas stand beside the content and are none. */
    private static final Pattern BESIDE = Pattern.compile("(cases|schema)/.*|services/[^/]+/examples/.*");

    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");

    private final Problems problems;
    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, YamlMap> trees = new TreeMap<>();

    private ContentFiles(Problems problems) {
        this.problems = problems;
    }

    /** Reads the files, keyed by their path under {@code cds-services}. */
    static ContentFiles read(SortedMap<String, byte[]> files, Problems problems) {
        ContentFiles content = new ContentFiles(problems);
        files.forEach(content::read);
        content.checkIds();
        return content;
    }

    private void read(String path, byte[] content) {
        if (BESIDE.matcher(path).matches() || !YAML.matcher(path).matches()) {
            return;
        }
        Optional<Shape> shape = ContentShapes.of(path);
        if (shape.isEmpty()) {
            new Place(path, 1, problems).refuse("No content stands here: move the file, or name it <id>.yaml.");
            return;
        }
        bytes.put(path, content);
        YamlFile.read(path, content, problems).ifPresent(file -> {
            shape.get().check(file);
            file.map().ifPresent(tree -> trees.put(path, tree));
        });
    }

    private static Optional<String> idOf(String path) {
        for (ContentKind kind : ContentKind.values()) {
            Optional<String> id = kind.idOf(path);
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private void checkIds() {
        Map<String, String> pathsById = new HashMap<>();
        trees.forEach((path, tree) -> idOf(path).ifPresent(name -> {
            String id = tree.text("id");
            Place place = tree.placeOf("id");
            if (!id.isEmpty() && !id.equals(name)) {
                place.refuse("The id '" + id + "' is not the name of the file: rename one of them.");
            }
            String other = pathsById.putIfAbsent(name, path);
            if (other != null) {
                place.refuse("The id '" + name + "' is also that of " + other + ": ids are unique.");
            }
        }));
    }

    /** The shared file; empty, and reported, if it is not there or could not be read. */
    Optional<YamlMap> shared(String path) {
        if (!bytes.containsKey(path)) {
            new Place(path, 1, problems).refuse("The file is missing: add it.");
        }
        return Optional.ofNullable(trees.get(path));
    }

    /** The files of the kind by id. */
    Map<String, YamlMap> of(ContentKind kind) {
        Map<String, YamlMap> files = new TreeMap<>();
        trees.forEach((path, tree) -> kind.idOf(path).ifPresent(id -> files.putIfAbsent(id, tree)));
        return files;
    }

    /** The ids of the kind, also of files that could not be read: what names them is not wrong for that. */
    Set<String> idsOf(ContentKind kind) {
        Set<String> ids = new TreeSet<>();
        bytes.keySet().forEach(path -> kind.idOf(path).ifPresent(ids::add));
        return ids;
    }

    /** Whether every file of the kind could be read. */
    boolean isWhole(ContentKind kind) {
        return of(kind).keySet().containsAll(idsOf(kind));
    }

    /** The bytes of all content files by path. */
    SortedMap<String, byte[]> bytes() {
        return bytes;
    }
}
