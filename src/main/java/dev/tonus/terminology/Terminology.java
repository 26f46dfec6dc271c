package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.UnitScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What codes, drug names and units mean. Immutable; safe for use by many threads. */
public interface Terminology {

    /** The condition sets that the code belongs to; none for a code that no set holds. */
    Set<String> conditionSetsOf(Code code);

    /** The procedure sets that the code belongs to; none for a code that no set holds. */
    Set<String> procedureSetsOf(Code code);

    /** The analyte that the code measures. */
    Optional<String> labOf(Code code);

    /** What a clinician calls the analyte, as the beginning of a sentence: {@code QTc interval}. */
    String nameOfLab(String lab);

    /** What a drug with these codes and this name is; never fails, see {@link Drug#identification()}. */
    Drug resolveDrug(List<Code> codes, List<String> displays, String text);

    /** The UCUM unit of a unit as the record spells it; the spelling itself if it is not an alias. */
    String unitOf(String spelling);

    /** How the units of the analyte convert; empty for an analyte without units. */
    Optional<UnitScale> scaleOf(String lab);

    /** The names of all condition sets. */
    Set<String> conditionSets();

    /** The names of the condition, procedure and laboratory sets for which no code was verified yet: they hold nothing. */
    default Set<String> setsAwaitingCodes() {
        return Set.of();
    }

    /** The names of all procedure sets. */
    Set<String> procedureSets();

    /** The LOINC codes of each analyte, with the LOINC name of each code; none of an analyte that awaits codes. */
    Map<String, Map<Code, String>> labs();

    /** The names of all ingredients. */
    Set<String> ingredients();

    /** The ingredients of each drug class. */
    Map<String, Set<String>> drugClasses();

    /** What was mended in the files of the site while they were read. */
    default List<TerminologyProblem> repairs() {
        return List.of();
    }
}
