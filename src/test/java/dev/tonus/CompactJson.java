package dev.tonus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON for reading: what fits stands on one line. */
final class CompactJson {

    private static final int WIDTH = 150;

    private CompactJson() {}

    static String print(JsonNode node) {
        return print(node, 0) + "\n";
    }

    private static String print(JsonNode node, int indent) {
        String line = onOneLine(node);
        boolean isLeaf = !node.isContainer() || node.isEmpty();
        if (isLeaf || (indent > 0 && indent + line.length() <= WIDTH)) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(print(element, indent + 2)));
        } else {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                parts.add(quoted(member.getKey()) + ": " + print(member.getValue(), indent + 2));
            }
        }
        String separator = ",\n" + " ".repeat(indent + 2);
        String all = "\n" + " ".repeat(indent + 2) + String.join(separator, parts) + "\n" + " ".repeat(indent);
        return node.isArray() ? "[" + all + "]" : "{" + all + "}";
    }

    private static String onOneLine(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(onOneLine(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                parts.add(quoted(member.getKey()) + ": " + onOneLine(member.getValue()));
            }
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        return node.toString();
    }

    private static String quoted(String name) {
        return JsonMapper.shared().writeValueAsString(name);
    }
}
