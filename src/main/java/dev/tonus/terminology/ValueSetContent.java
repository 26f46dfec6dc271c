package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a FHIR R4 ValueSet says of the codes that it holds, as it stands in its file. */
final class ValueSetContent {

    private static final String AWAITING_CODES = "awaiting-codes";

    private String type = "";
    private String id = "";
    private String title = "";
    private boolean awaitingCodes;
    private final List<Part> includes = new ArrayList<>();
    private final List<Part> excludes = new ArrayList<>();

    private ValueSetContent() {}

    /**
     * Reads the bytes of the file.
     *
     * @throws tools.jackson.core.JacksonException if they are no JSON
     */
    static ValueSetContent parse(byte[] bytes) {
        ValueSetContent content = new ValueSetContent();
        JsonStream.read(
                bytes,
                json -> json.members(name -> {
                    switch (name) {
                        case "resourceType" -> content.type = json.text();
                        case "id" -> content.id = json.text();
                        case "title" -> content.title = json.text();
                        case "meta" -> content.readMeta(json);
                        case "compose" -> content.readCompose(json);
                        default -> {
                            // Says nothing of the codes.
                        }
                    }
                }));
        return content;
    }

    private void readMeta(JsonStream json) {
        json.members(member -> {
            if (member.equals("tag")) {
                json.elements(() -> json.members(name ->
                        awaitingCodes |= name.equals("code") && json.text().equals(AWAITING_CODES)));
            }
        });
    }

    private void readCompose(JsonStream json) {
        json.members(member -> {
            switch (member) {
                case "include" -> json.elements(() -> includes.add(Part.parse(json)));
                case "exclude" -> json.elements(() -> excludes.add(Part.parse(json)));
                default -> {
                    // Says nothing of the codes.
                }
            }
        });
    }

    /** The resource type. */
    String type() {
        return type;
    }

    /** The id. */
    String id() {
        return id;
    }

    /** What a reader calls it; empty if the file does not say. */
    String title() {
        return title;
    }

    /** Whether a set that the content needs, and for which no code was verified yet, says so. */
    boolean awaitingCodes() {
        return awaitingCodes;
    }

    /** What is included. */
    List<Part> includes() {
        return includes;
    }

    /** What is excluded of it. */
    List<Part> excludes() {
        return excludes;
    }

    /** A code and its display. */
    record Concept(String code, String display) {}

    /** A filter: a property, an operator and a value. */
    record Filter(String property, String op, String value) {}

    /** One include or exclude. */
    static final class Part {

        private String system = "";
        private final Set<String> members = new HashSet<>();
        private final List<Concept> concepts = new ArrayList<>();
        private final List<Filter> filters = new ArrayList<>();

        private Part() {}

        private static Part parse(JsonStream json) {
            Part part = new Part();
            json.members(name -> {
                part.members.add(name);
                switch (name) {
                    case "system" -> part.system = json.text();
                    case "concept" -> json.elements(() -> part.readConcept(json));
                    case "filter" -> json.elements(() -> part.readFilter(json));
                    default -> {
                        // Known by its name alone.
                    }
                }
            });
            return part;
        }

        private void readConcept(JsonStream json) {
            String[] texts = {"", ""};
            json.members(name -> {
                if (name.equals("code")) {
                    texts[0] = json.text();
                } else if (name.equals("display")) {
                    texts[1] = json.text();
                }
            });
            concepts.add(new Concept(texts[0], texts[1]));
        }

        private void readFilter(JsonStream json) {
            String[] texts = {"", "", ""};
            json.members(name -> {
                switch (name) {
                    case "property" -> texts[0] = json.text();
                    case "op" -> texts[1] = json.text();
                    case "value" -> texts[2] = json.text();
                    default -> {
                        // Says nothing of the codes.
                    }
                }
            });
            filters.add(new Filter(texts[0], texts[1], texts[2]));
        }

        /** Whether it has a member of that name. */
        boolean has(String member) {
            return members.contains(member);
        }

        /** The code system. */
        String system() {
            return system;
        }

        /** The concepts that it lists. */
        List<Concept> concepts() {
            return concepts;
        }

        /** The filters that it sets. */
        List<Filter> filters() {
            return filters;
        }
    }
}
