package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.UnitScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terminology as it was loaded from the files. */
record LoadedTerminology(
        ConditionIndex conditions,
        ProcedureIndex procedures,
        Set<String> setsAwaitingCodes,
        LabIndex labIndex,
        UnitAliases aliases,
        UnitTable units,
        DrugResolver drugs,
        Set<String> ingredients,
        Map<String, Set<String>> drugClasses,
        List<TerminologyProblem> repairs)
        implements Terminology {

    @Override
    public Set<String> conditionSetsOf(Code code) {
        return conditions.setsOf(code);
    }

    @Override
    public Set<String> procedureSetsOf(Code code) {
        return procedures.setsOf(code);
    }

    @Override
    public Optional<String> labOf(Code code) {
        return labIndex.labOf(code);
    }

    @Override
    public String nameOfLab(String lab) {
        return labIndex.nameOf(lab);
    }

    @Override
    public Drug resolveDrug(List<Code> codes, List<String> displays, String text) {
        return drugs.resolve(codes, displays, text);
    }

    @Override
    public String unitOf(String spelling) {
        return aliases.ucumOf(spelling);
    }

    @Override
    public Optional<UnitScale> scaleOf(String lab) {
        return units.scaleOf(lab);
    }

    @Override
    public Set<String> conditionSets() {
        return conditions.names();
    }

    @Override
    public Set<String> procedureSets() {
        return procedures.names();
    }

    @Override
    public Map<String, Map<Code, String>> labs() {
        return labIndex.codes();
    }
}
