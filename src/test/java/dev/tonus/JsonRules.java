package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules that CDS Hooks 2.0.1 lays on every JSON answer. */
public final class JsonRules {

    private static final Set<String> MAY_BE_EMPTY = Set.of("$.cards", "$.services");

    private JsonRules() {}

    /** No member is null, "", [] or {}, but for an empty list of cards or services. */
    public static void assertHoldIn(JsonNode answer) {
        assertThat(violations("$", answer)).isEmpty();
    }

    private static List<String> violations(String path, JsonNode node) {
        List<String> found = new ArrayList<>();
        boolean emptyText = node.isString() && node.stringValue().isEmpty();
        boolean emptyContainer = node.isContainer() && node.isEmpty() && !MAY_BE_EMPTY.contains(path);
        if (node.isNull() || emptyText || emptyContainer) {
            found.add(path + " is " + node);
        }
        node.properties().forEach(member -> found.addAll(violations(path + "." + member.getKey(), member.getValue())));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            found.addAll(violations(path + "[" + index + "]", node.path(index)));
        }
        return found;
    }
}
