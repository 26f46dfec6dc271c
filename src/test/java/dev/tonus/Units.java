package dev.tonus;

import dev.tonus.facts.UnitScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped unit table, read plainly, for the tests of packages that may not see the terminology. */
final class Units {

    private static final Map<String, UnitScale> SCALES = read();

    private Units() {}

    static UnitScale scaleOf(String lab) {
        UnitScale scale = SCALES.get(lab);
        if (scale == null) {
            throw new IllegalArgumentException("No units for " + lab);
        }
        return scale;
    }

    private static Map<String, UnitScale> read() {
        Map<String, Map<String, BigDecimal>> factors = new HashMap<>();
        Map<String, Map<String, BigDecimal>> offsets = new HashMap<>();
        Map<String, String> canonical = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(Path.of("fhir-resources/terminology/lab-units.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", 6);
                canonical.put(cells[0], cells[1]);
                factors.computeIfAbsent(cells[0], lab -> new HashMap<>()).put(cells[2], new BigDecimal(cells[3]));
                if (!cells[4].isEmpty()) {
                    offsets.computeIfAbsent(cells[0], lab -> new HashMap<>()).put(cells[2], new BigDecimal(cells[4]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, UnitScale> scales = new HashMap<>();
        factors.forEach((lab, of) -> scales.put(
                lab, new UnitScale(canonical.getOrDefault(lab, ""), of, offsets.getOrDefault(lab, Map.of()))));
        return scales;
    }
}
