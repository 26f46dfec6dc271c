package dev.tonus.hooks;

import dev.tonus.facts.Input;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The prefetch keys of clients whose analysts type them in by hand and may choose other names than discovery announces.
 *
 * @param names our keys by the keys of the clients
 */
record PrefetchKeys(Map<String, String> names) {

    PrefetchKeys {
        names = Map.copyOf(names);
        Set<String> meant = new HashSet<>();
        names.forEach((name, key) -> {
            demand(Input.parse(key).isPresent(), "%s is to stand for %s, which is no key of ours", name, key);
            demand(Input.parse(name).isEmpty(), "%s is a key of ours and cannot stand for %s", name, key);
            demand(meant.add(key), "%s and another key both are to stand for %s", name, key);
        });
    }

    private static void demand(boolean holds, String sentence, String name, String key) {
        if (!holds) {
            throw new IllegalArgumentException("tonus.prefetch-keys: " + sentence.formatted(name, key));
        }
    }

    /** The prefetch under our keys; refused if it holds a part of the record under both names. */
    JsonNode renamed(JsonNode prefetch) {
        if (names.isEmpty() || !prefetch.isObject()) {
            return prefetch;
        }
        ObjectNode renamed = Json.mapper().createObjectNode();
        for (Map.Entry<String, JsonNode> member : prefetch.properties()) {
            String key = names.getOrDefault(member.getKey(), member.getKey());
            if (renamed.has(key)) {
                throw ambiguous(key);
            }
            renamed.set(key, member.getValue());
        }
        return renamed;
    }

    private static RefusedException ambiguous(String key) {
        return RefusedException.because(
                HttpStatus.BAD_REQUEST,
                IssueType.VALUE,
                "prefetch." + key + " came under this name and under the one that tonus.prefetch-keys gives it.");
    }
}
