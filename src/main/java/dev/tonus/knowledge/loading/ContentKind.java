package dev.tonus.knowledge.loading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a content file holds; the folder decides, and the name is the id. */
enum ContentKind {
    CAUSE("causes/[^/]+/([^/]+)\\.yaml"),
    RED_FLAG("red-flags/([^/]+)\\.yaml"),
    ORDER_CHECK("order-checks/([^/]+)\\.yaml"),
    OPTION("options/([^/]+)\\.yaml"),
    DEFINITION("definitions/([^/]+)\\.yaml"),
    TABLE("tables/([^/]+)\\.yaml"),
    SERVICE("services/([^/]+)/service\\.yaml");

    private final Pattern path;

    ContentKind(String path) {
        this.path = Pattern.compile(path);
    }

    /** The kind in a word. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id that the path of the file gives; empty if the file is of another kind. */
    Optional<String> idOf(String file) {
        Matcher matcher = path.matcher(file);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
