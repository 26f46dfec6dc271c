package dev.tonus.knowledge.loading;

import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How the units of labs and derived facts convert; a derived fact has the units of the analytes that give its value. */
final class LabScales {

    private final Terminology terminology;

    LabScales(Terminology terminology) {
        this.terminology = terminology;
    }

    /** The UCUM unit, if it is one in which the lab is reported; else it is refused. */
    Optional<String> unit(String spelling, String lab, Place place) {
        String unit = terminology.unitOf(spelling);
        if (of(lab).stream().anyMatch(scale -> scale.knows(unit))) {
            return Optional.of(unit);
        }
        place.refuse("The unit '" + spelling + "' is not known for " + lab + ": use one of " + unitsOf(lab) + ".");
        return Optional.empty();
    }

    /** The value of the quantity in the other unit; empty if the units of the lab do not convert. */
    Optional<BigDecimal> convert(Quantity quantity, String unit, String lab) {
        return of(lab).stream()
                .flatMap(scale -> scale.convert(quantity, unit).stream())
                .findFirst();
    }

    private List<UnitScale> of(String lab) {
        return DerivedLab.parse(lab).map(this::ofDerived).orElseGet(() -> terminology.scaleOf(lab).stream()
                .toList());
    }

    private List<UnitScale> ofDerived(DerivedLab derived) {
        return switch (derived) {
            case CALCIUM -> scales("calcium-total", "calcium-ionized");
            case CALCIUM_UNADJUSTED, CALCIUM_BY_FORMULA -> scales("calcium-total");
            case SODIUM_GLUCOSE_CORRECTED -> scales("sodium");
            case EGFR -> scales("egfr-ckd-epi-2021");
            case CREATININE_RISE -> scales("creatinine");
            default -> derived.findScale().stream().toList();
        };
    }

    private List<UnitScale> scales(String... analytes) {
        return Stream.of(analytes)
                .flatMap(analyte -> terminology.scaleOf(analyte).stream())
                .toList();
    }

    private String unitsOf(String lab) {
        TreeSet<String> units = new TreeSet<>();
        of(lab).forEach(scale -> units.addAll(scale.factors().keySet()));
        return units.isEmpty() ? "(none)" : String.join(", ", units);
    }
}
