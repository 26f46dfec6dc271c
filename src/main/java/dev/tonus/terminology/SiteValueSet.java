package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value set of a site, brought into the shape of the shipped ones: an expansion that is complete, or a compose that
 * lists its codes. What needs a terminology server is refused. Spaces around a code, small letters of ICD-10-CM, and a code
 * that stands twice are mended, and told; a code without a name is shown as it is.
 */
final class SiteValueSet {

    /** More codes than this are no set of a clinical concept. */
    private static final int MOST_CODES = 20_000;

    private static final int LONGEST_CODE = 40;

    private final String file;
    private final Problems problems;
    private final Problems repairs;
    private final Map<Code, String> concepts = new LinkedHashMap<>();
    private boolean sound = true;

    SiteValueSet(String file, Problems problems, Problems repairs) {
        this.file = file;
        this.problems = problems;
        this.repairs = repairs;
    }

    /** Whether the set could be read; if not, the problems say why. */
    boolean read(JsonNode json) {
        if (json.path("expansion").has("contains")) {
            readExpansion(json.path("expansion"));
        } else {
            json.path("compose").path("include").values().forEach(this::readInclude);
            json.path("compose").path("exclude").values().forEach(this::readExclude);
        }
        if (sound && concepts.isEmpty()) {
            refuse("the set lists no code");
        }
        if (concepts.size() > MOST_CODES) {
            refuse("the set lists more than 20,000 codes");
        }
        return sound;
    }

    private void refuse(String text) {
        problems.add(file, text);
        sound = false;
    }

    private void readExpansion(JsonNode expansion) {
        int total = expansion.path("total").asInt(0);
        int listed = readContains(expansion.path("contains"));
        if (total > listed || expansion.path("offset").asInt(0) > 0) {
            refuse("the expansion is a part of the set: " + listed + " of " + total + " codes");
        }
    }

    private int readContains(JsonNode contains) {
        int listed = 0;
        for (JsonNode concept : contains.values()) {
            if (!concept.path("abstract").asBoolean(false) && concept.has("code")) {
                add(concept.path("system").asString(""), concept);
                listed++;
            }
            listed += readContains(concept.path("contains"));
        }
        return listed;
    }

    private void readInclude(JsonNode include) {
        if (isListed(include)) {
            include.path("concept")
                    .values()
                    .forEach(concept -> add(include.path("system").asString(""), concept));
        } else {
            refuse("an include does not list its codes: it would need a terminology server");
        }
    }

    private void readExclude(JsonNode exclude) {
        if (isListed(exclude)) {
            String system = exclude.path("system").asString("");
            exclude.path("concept")
                    .values()
                    .forEach(concept -> concepts.remove(
                            new Code(system, mended(system, concept.path("code").asString("")))));
        } else {
            refuse("an exclude does not list its codes: it would need a terminology server");
        }
    }

    private static boolean isListed(JsonNode part) {
        return !part.has("filter")
                && !part.has("valueSet")
                && !part.path("concept").isEmpty();
    }

    private void add(String system, JsonNode concept) {
        String written = concept.path("code").asString("");
        String code = mended(system, written);
        String display = concept.path("display").asString("").strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE || code.chars().anyMatch(Character::isWhitespace)) {
            refuse("no code can be written like this: '" + code.substring(0, Math.min(code.length(), LONGEST_CODE))
                    + "'");
            return;
        }
        if (!code.equals(written)) {
            repairs.add(file, "the code '" + written + "' was read as " + code);
        }
        if (concepts.putIfAbsent(new Code(system, code), display.isEmpty() ? code : display) != null) {
            repairs.add(file, "the code " + code + " stands twice and counts once");
        }
    }

    private static String mended(String system, String code) {
        String bare = code.strip();
        return CodeSystem.of(system) == CodeSystem.ICD_10_CM ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    /** Whether a code of one of the systems is listed. */
    boolean lists(Set<String> systems) {
        return concepts.keySet().stream().anyMatch(code -> systems.contains(code.system()));
    }

    /** The systems of listed codes that are in neither set, sorted. */
    Set<String> otherSystems(Set<String> some, Set<String> others) {
        Set<String> systems = new TreeSet<>();
        concepts.keySet().forEach(code -> systems.add(code.system()));
        systems.removeAll(some);
        systems.removeAll(others);
        return systems;
    }

    /** The codes of the systems as a value set in the shape of the shipped ones; empty without any. */
    Optional<byte[]> partOf(Set<String> systems, String id, String title) {
        ObjectNode set = SiteJson.MAPPER.createObjectNode();
        set.put("resourceType", "ValueSet").put("id", id).put("title", title);
        ArrayNode includes = set.putObject("compose").putArray("include");
        for (String system : new TreeSet<>(systems)) {
            ObjectNode include = SiteJson.MAPPER.createObjectNode().put("system", system);
            ArrayNode listed = include.putArray("concept");
            concepts.forEach((code, display) -> {
                if (code.system().equals(system)) {
                    listed.addObject().put("code", code.value()).put("display", display);
                }
            });
            if (!listed.isEmpty()) {
                includes.add(include);
            }
        }
        return includes.isEmpty() ? Optional.empty() : Optional.of(SiteJson.MAPPER.writeValueAsBytes(set));
    }
}
