package dev.tonus.fhir;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a result is spoiled by hemolysis: red cells that broke in the specimen hold so much potassium, phosphate
 * and magnesium that the number says nothing about the patient.
 */
final class Hemolysis {

    private static final Set<String> SPOILED_LABS = Set.of("potassium", "phosphate", "magnesium");

    /** The condition of a specimen in HL7's table 0493. */
    private static final Set<String> CONDITION = Set.of("hem");

    private static final String[] STEMS = {"hemoly", "haemoly"};
    private static final String[] DENIALS = {"no ", "not ", "non-", "non ", "non", "un", "without "};

    /** "Hemolysis: none", "hemolysis index: 0", "hemolysis not detected". */
    private static final Pattern DENIED_BEHIND = Pattern.compile("ha?emoly[a-z]{0,10}(?: index)?[ :=]+(?:"
            + "(?:none|nil|neg|negative|absent|0)(?=[.,;)]?(?:\\s|$))(?! of)"
            + "|not (?:detected|seen|present|observed|noted|evident))");

    private Hemolysis() {}

    /** Whether the specimen of the measurement is reported as hemolyzed and the analyte minds. */
    static boolean spoils(Measurement measurement, Siblings siblings, Panels panels) {
        return SPOILED_LABS.contains(measurement.lab())
                && (isNoted(measurement.measured())
                        || isOf(measurement.observation(), siblings)
                        || panels.tellHemolysisOf(measurement.observation()));
    }

    /** What is said of a panel holds for the members that it contains. */
    private static boolean isOf(Entry observation, Siblings siblings) {
        return isOf(observation.resource(), observation, siblings)
                || (observation.isContained() && isOf(observation.container(), observation, siblings));
    }

    /** Whether the resource, the Observation or its container, says so itself or by its specimen. */
    static boolean isOf(JsonNode resource, Entry observation, Siblings siblings) {
        return isNoted(resource) || isSeenIn(resource.path("specimen"), observation, siblings);
    }

    private static boolean isNoted(JsonNode observation) {
        return isInTexts(observation.path("note"))
                || isInTexts(observation.path("interpretation"))
                || speaksOfIt(Json.firstText(observation.path("comment"), observation.path("comments")));
    }

    private static boolean isInTexts(JsonNode annotations) {
        for (JsonNode annotation : Json.each(annotations)) {
            if (speaksOfIt(Json.firstText(annotation.path("text"), annotation)) || isInDisplays(annotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInDisplays(JsonNode concept) {
        for (JsonNode coding : Json.each(concept.path("coding"))) {
            if (speaksOfIt(Json.text(coding.path("display")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeenIn(JsonNode specimen, Entry observation, Siblings siblings) {
        if (Json.isAbsent(specimen)) {
            return false;
        }
        return siblings.find(observation, specimen, "Specimen")
                .map(found -> isConditionOf(found.path("condition")))
                .orElse(false);
    }

    private static boolean isConditionOf(JsonNode conditions) {
        for (JsonNode condition : Json.each(conditions)) {
            if (StatusWords.isAny(condition, CONDITION)) {
                return true;
            }
        }
        return isInTexts(conditions);
    }

    private static boolean speaksOfIt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher behind = DENIED_BEHIND.matcher(lower);
        for (String stem : STEMS) {
            for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
                if (!isDeniedBefore(lower, at)
                        && !behind.region(at, lower.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "No hemolysis" and "not hemolyzed" are common comments on good specimens. */
    private static boolean isDeniedBefore(String text, int at) {
        for (String denial : DENIALS) {
            if (text.startsWith(denial, at - denial.length())) {
                return true;
            }
        }
        return false;
    }
}
