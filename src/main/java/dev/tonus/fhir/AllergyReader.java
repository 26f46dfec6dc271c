package dev.tonus.fhir;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Input;
import dev.tonus.terminology.Terminology;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads allergies and intolerances. What is refuted, resolved or entered in error, what is said to be no allergy, and what
 * is to food or the environment and to no drug of interest, is passed over.
 */
final class AllergyReader {

    private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");
    private static final Set<String> OVER = Set.of("inactive", "resolved");

    /** How records say that there is none. */
    private static final List<String> NONE_KNOWN = List.of("no known", "no allerg", "nka", "nkda", "not on file");

    private final Terminology terminology;
    private final ConditionCodes codes;
    private final Gaps gaps;

    AllergyReader(Terminology terminology, Gaps gaps) {
        this.terminology = terminology;
        this.codes = new ConditionCodes(terminology);
        this.gaps = gaps;
    }

    /** The allergy; empty if it does not count. */
    Optional<Allergy> read(Entry entry) {
        Concept substance = substanceOf(entry);
        if (isOver(entry) || isNone(substance)) {
            return Optional.empty();
        }
        if (substance.isEmpty()) {
            report("An allergy without a substance was left out");
            return Optional.empty();
        }
        Drug drug = terminology.resolveDrug(substance.codes(), substance.displays(), substance.name());
        if (drug.ingredients().isEmpty() && isToNoDrug(entry)) {
            return Optional.empty();
        }
        if (drug.identification().isUnrecognized()) {
            report("The allergy to " + SafeText.quoted(substance.name()) + " was not recognized");
        }
        Set<String> ingredients =
                drug.ingredients().stream().map(Ingredient::name).collect(Collectors.toSet());
        Set<String> sets = codes.setsOf(entry.path("code"));
        return Optional.of(new Allergy(
                entry.reference(),
                ingredients,
                sets,
                substance.name(),
                !drug.identification().isUnrecognized()));
    }

    /** DSTU2 has one status for both. */
    private static boolean isOver(Entry entry) {
        JsonNode status = entry.path("status");
        return StatusWords.isAny(entry.path("verificationStatus"), NOT_SO)
                || StatusWords.isAny(entry.path("clinicalStatus"), OVER)
                || StatusWords.isAny(status, NOT_SO)
                || StatusWords.isAny(status, OVER);
    }

    /** The code of the allergy, else (DSTU2) its substance, else the substance of the first reaction that names one. */
    private static Concept substanceOf(Entry entry) {
        Concept code = Concept.of(entry.path("code"));
        Concept concept = code.isEmpty() ? Concept.of(entry.path("substance")) : code;
        for (JsonNode reaction : Json.each(entry.path("reaction"))) {
            concept = concept.isEmpty() ? Concept.of(reaction.path("substance")) : concept;
        }
        return concept;
    }

    private static boolean isNone(Concept substance) {
        String name = substance.name().toLowerCase(Locale.ROOT);
        return NONE_KNOWN.stream().anyMatch(name::startsWith);
    }

    private static boolean isToNoDrug(Entry entry) {
        boolean said = false;
        for (JsonNode category : Json.each(entry.path("category"))) {
            String word = StatusWords.lower(category);
            if (!word.equals("food") && !word.equals("environment")) {
                return false;
            }
            said = true;
        }
        return said;
    }

    private void report(String text) {
        gaps.add(Input.ALLERGIES.key(), GapStatus.UNRESOLVED, text);
    }
}
