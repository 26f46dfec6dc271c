package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and units of a terminology; it resolves nothing. */
record NamesOnly(
        Set<String> conditionSets,
        Set<String> procedureSets,
        Map<String, Map<Code, String>> labs,
        Set<String> ingredients,
        Map<String, Set<String>> drugClasses,
        Map<String, UnitScale> scales,
        Map<String, String> aliases)
        implements Terminology {

    @Override
    public Set<String> conditionSetsOf(Code code) {
        return Set.of();
    }

    @Override
    public Set<String> procedureSetsOf(Code code) {
        return Set.of();
    }

    @Override
    public Optional<String> labOf(Code code) {
        return Optional.empty();
    }

    @Override
    public Drug resolveDrug(List<Code> codes, List<String> displays, String text) {
        return new Drug(text, List.of(), Route.UNKNOWN, Identification.UNRESOLVED);
    }

    @Override
    public String unitOf(String spelling) {
        return aliases.getOrDefault(spelling, spelling);
    }

    @Override
    public Optional<UnitScale> scaleOf(String lab) {
        return Optional.ofNullable(scales.get(lab));
    }
}
