package dev.tonus.terminology;

import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the units of each analyte convert, from the table: no unit library is asked, since those take 1 meq for 1 mmol,
 * which is wrong by a factor of two for magnesium and calcium.
 */
final class UnitTable {

    private static final String FILE = "terminology/lab-units.csv";
    private static final List<String> COLUMNS =
            List.of("lab", "canonicalUnit", "unit", "factorToCanonical", "offsetToCanonical", "source", "note");

    private final Map<String, UnitScale> scales;

    private UnitTable(Map<String, UnitScale> scales) {
        this.scales = Map.copyOf(scales);
    }

    /** Reads the table; each row must name one of the analytes. */
    static UnitTable read(TerminologyFiles files, Set<String> labs, Problems problems) {
        Map<String, String> canonical = new HashMap<>();
        Map<String, Map<String, BigDecimal>> factors = new HashMap<>();
        Map<String, Map<String, BigDecimal>> offsets = new HashMap<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            String lab = row.get("lab");
            if (!labs.contains(lab)) {
                row.problem("no value set defines the analyte " + lab);
            }
            canonical.putIfAbsent(lab, row.get("canonicalUnit"));
            readFactor(row, canonical.getOrDefault(lab, ""), factors.computeIfAbsent(lab, key -> new HashMap<>()));
            readOffset(row, canonical.getOrDefault(lab, ""), offsets.computeIfAbsent(lab, key -> new HashMap<>()));
        }
        return new UnitTable(scales(canonical, factors, offsets, problems));
    }

    private static void readFactor(CsvRow row, String canonical, Map<String, BigDecimal> factors) {
        Optional<String> unit = row.required("unit");
        Optional<BigDecimal> factor = row.positive("factorToCanonical");
        if (unit.isEmpty() || factor.isEmpty()) {
            return;
        }
        if (factors.containsKey(unit.get())) {
            row.problem("the unit stands twice");
        }
        if (!row.get("canonicalUnit").equals(canonical)) {
            row.problem("the analyte has two canonical units");
        }
        if (unit.get().equals(canonical) && factor.get().compareTo(BigDecimal.ONE) != 0) {
            row.problem("the factor of the canonical unit is not 1");
        }
        factors.put(unit.get(), factor.get());
    }

    private static void readOffset(CsvRow row, String canonical, Map<String, BigDecimal> offsets) {
        String text = row.get("offsetToCanonical");
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> offset = Decimals.parseSigned(text);
        if (offset.isEmpty() || row.get("unit").equals(canonical)) {
            row.problem("offsetToCanonical is no number, or stands in the row of the canonical unit: " + text);
        }
        offset.ifPresent(number -> offsets.put(row.get("unit"), number));
    }

    private static Map<String, UnitScale> scales(
            Map<String, String> canonical,
            Map<String, Map<String, BigDecimal>> factors,
            Map<String, Map<String, BigDecimal>> offsets,
            Problems problems) {
        Map<String, UnitScale> scales = new HashMap<>();
        canonical.forEach((lab, unit) -> {
            UnitScale scale =
                    new UnitScale(unit, factors.getOrDefault(lab, Map.of()), offsets.getOrDefault(lab, Map.of()));
            if (!scale.knows(unit)) {
                problems.add(FILE, "the canonical unit of " + lab + " has no row");
            }
            scales.put(lab, scale);
        });
        return scales;
    }

    /** How the units of the analyte convert; empty for one that the table does not name. */
    Optional<UnitScale> scaleOf(String lab) {
        return Optional.ofNullable(scales.get(lab));
    }
}
