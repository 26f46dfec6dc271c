package dev.tonus.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Morphine milligram equivalents a day (mg/d): the sum of daily dose × factor over current and ordered opioids by mouth,
 * and of mcg/h × 2.4 over fentanyl patches. Every other opioid or route, and a dose that cannot be read, makes the sum
 * "at least". Not for converting one opioid into another.
 *
 * <p>Source: CDC Clinical Practice Guideline 2022, table as reproduced by globalrph.com.
 */
final class OpioidDerivation {

    static final Map<String, BigDecimal> FACTORS = Map.of(
            "codeine", new BigDecimal("0.15"),
            "hydrocodone", new BigDecimal("1.0"),
            "hydromorphone", new BigDecimal("5.0"),
            "methadone", new BigDecimal("4.7"),
            "morphine", new BigDecimal("1.0"),
            "oxycodone", new BigDecimal("1.5"),
            "oxymorphone", new BigDecimal("3.0"),
            "tapentadol", new BigDecimal("0.4"),
            "tramadol", new BigDecimal("0.2"));

    static final Set<String> WITHOUT_FACTOR = Set.of(
            "alfentanil",
            "buprenorphine",
            "butorphanol",
            "dihydrocodeine",
            "levorphanol",
            "meperidine",
            "nalbuphine",
            "opium",
            "pentazocine",
            "propoxyphene",
            "remifentanil",
            "sufentanil");

    static final String FENTANYL = "fentanyl";

    private static final BigDecimal PER_MICROGRAM_AN_HOUR = new BigDecimal("2.4");

    /** mcg/h in a patch that gives 1 mg/h. */
    private static final BigDecimal MICROGRAMS = new BigDecimal("1000");

    private static final String MILLIGRAMS_AN_HOUR = "mg/hr";

    private final PatientFacts facts;
    private final List<String> references = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean partial;

    private OpioidDerivation(PatientFacts facts) {
        this.facts = facts;
    }

    /** The sum; 0 without an opioid. Empty if the medications were not received. */
    static Optional<LabResult> milligrams(PatientFacts facts) {
        Receipt receipt = facts.receiptOf(Input.MEDICATIONS);
        return receipt.isReceived() ? Optional.of(new OpioidDerivation(facts).result(receipt)) : Optional.empty();
    }

    private LabResult result(Receipt receipt) {
        partial = receipt != Receipt.COMPLETE;
        Set<String> ordered = new HashSet<>();
        Set<String> replaced = new HashSet<>();
        for (DraftOrder order : facts.draftOrders()) {
            if (order.action() == DraftOrder.Action.START) {
                add(order.reference(), order.drug(), order.dose());
                order.drug().ingredients().forEach(ingredient -> ordered.add(ingredient.name()));
            }
            if (order.action() != DraftOrder.Action.NONE) {
                replaced.add(order.replaces());
            }
        }
        for (MedicationUse use : facts.medications()) {
            boolean stays = use.isCurrent(facts.asOf())
                    && !replaced.contains(use.reference())
                    && !use.drug().holdsAnyOf(ordered);
            if (stays) {
                add(use.reference(), use.drug(), use.dose());
            }
        }
        return DerivedResult.in("mg/d", "MME a day", "opioid-mme-per-day")
                .of(
                        partial ? Comparator.AT_LEAST : Comparator.EXACTLY,
                        sum,
                        "sum of opioids",
                        RecordedTime.at(facts.asOf(), facts.zone()),
                        references);
    }

    private void add(String reference, Drug drug, DailyDose dose) {
        for (Ingredient ingredient : drug.ingredients()) {
            if (isOpioid(ingredient.name()) && drug.route().isSystemic()) {
                Optional<BigDecimal> equivalent = equivalent(ingredient, drug.route(), dose);
                equivalent.ifPresent(value -> sum = sum.add(value));
                partial |= equivalent.isEmpty() || drug.route() == Route.UNKNOWN;
                references.add(reference);
            }
        }
    }

    private static boolean isOpioid(String ingredient) {
        return FACTORS.containsKey(ingredient) || WITHOUT_FACTOR.contains(ingredient) || ingredient.equals(FENTANYL);
    }

    private static Optional<BigDecimal> equivalent(Ingredient ingredient, Route route, DailyDose dose) {
        if (ingredient.name().equals(FENTANYL)) {
            return route == Route.TRANSDERMAL ? patch(ingredient) : Optional.empty();
        }
        boolean byMouth = route == Route.ORAL || route == Route.UNKNOWN;
        return Optional.ofNullable(FACTORS.get(ingredient.name()))
                .filter(factor -> byMouth)
                .flatMap(factor -> dose.find(ingredient.name()).map(factor::multiply));
    }

    /** One patch at a time, by the rate on its label. */
    private static Optional<BigDecimal> patch(Ingredient fentanyl) {
        return fentanyl.findStrength()
                .filter(strength -> strength.unit().equals(MILLIGRAMS_AN_HOUR))
                .map(strength -> strength.value().multiply(MICROGRAMS).multiply(PER_MICROGRAM_AN_HOUR));
    }
}
