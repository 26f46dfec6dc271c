package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every analyte and every pair of its units, with values drawn at random from a fixed seed. */
class UnitPropertiesTest {

    /** Printed factors carry four digits: there and back differ by no more than their rounding. */
    private static final double ROUNDING = 0.0005;

    private static final Terminology TERMINOLOGY = ShippedTerminology.get();
    private static final Map<String, UnitScale> SCALES = scales();

    private final Random random = new Random(20261121);

    private static Map<String, UnitScale> scales() {
        Map<String, UnitScale> scales = new TreeMap<>();
        TERMINOLOGY.labs().keySet().forEach(lab -> TERMINOLOGY.scaleOf(lab).ifPresent(scale -> scales.put(lab, scale)));
        return scales;
    }

    static Stream<String> labs() {
        return SCALES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_value_converts_there_and_back(String lab) {
        forEachPair(lab, (scale, from, to) -> {
            BigDecimal value = value();

            BigDecimal there = scale.convert(new Quantity(value, from), to).orElseThrow();
            BigDecimal back = scale.convert(new Quantity(there, to), from).orElseThrow();

            assertThat(back.subtract(value).abs().doubleValue())
                    .as("%s %s in %s and back", value, from, to)
                    .isLessThanOrEqualTo(Math.abs(value.doubleValue()) * ROUNDING);
        });
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_larger_value_stays_larger(String lab) {
        forEachPair(lab, (scale, from, to) -> {
            BigDecimal smaller = value();
            BigDecimal larger = smaller.add(new BigDecimal("0.001"));

            assertThat(scale.convert(new Quantity(larger, from), to).orElseThrow())
                    .isGreaterThan(
                            scale.convert(new Quantity(smaller, from), to).orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_unit_that_is_not_in_its_table_is_refused(String lab) {
        UnitScale scale = SCALES.getOrDefault(lab, UnitScale.only("1"));
        TreeSet<String> others = new TreeSet<>();
        SCALES.values().forEach(other -> others.addAll(other.factors().keySet()));
        others.addAll(List.of("furlong", "", "%%", "mg"));
        others.removeAll(scale.factors().keySet());
        others.remove("");

        assertThat(others).isNotEmpty().allSatisfy(unit -> {
            assertThat(scale.knows(unit)).isFalse();
            assertThat(scale.convert(new Quantity(value(), unit), scale.canonicalUnit()))
                    .isEmpty();
            assertThat(scale.convert(new Quantity(value(), scale.canonicalUnit()), unit))
                    .isEmpty();
        });
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(random.nextInt(1, 5_000_000), 3);
    }

    private void forEachPair(String lab, Property property) {
        UnitScale scale = SCALES.getOrDefault(lab, UnitScale.only("1"));
        List<String> units = new ArrayList<>(new TreeSet<>(scale.factors().keySet()));
        for (String from : units) {
            for (String to : units) {
                for (int times = 0; times < 20; times++) {
                    property.holds(scale, from, to);
                }
            }
        }
    }

    private interface Property {
        void holds(UnitScale scale, String from, String to);
    }
}
