package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and units of a terminology; of drugs it resolves displays such as {@code Simvastatin 20 mg}. */
record NamesOnly(
        Set<String> conditionSets,
        Set<String> procedureSets,
        Map<String, Map<Code, String>> labs,
        Set<String> ingredients,
        Map<String, Set<String>> drugClasses,
        Map<String, UnitScale> scales,
        Map<String, String> aliases)
        implements Terminology {

    private static final Pattern PRODUCT = Pattern.compile("(\\w+) (\\d+) mg");

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
    public String nameOfLab(String lab) {
        return lab;
    }

    @Override
    public Drug resolveDrug(List<Code> codes, List<String> displays, String text) {
        Matcher product = PRODUCT.matcher(text);
        if (!product.matches()) {
            return new Drug(text, List.of(), Route.UNKNOWN, Identification.UNRESOLVED);
        }
        Ingredient only =
                new Ingredient(product.group(1).toLowerCase(Locale.ROOT), Quantity.of(product.group(2), "mg"));
        return new Drug(text, List.of(only), Route.ORAL, Identification.BY_CODE);
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
