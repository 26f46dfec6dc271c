package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrugClassesTest {

    private final Map<String, Set<String>> classes = ShippedTerminology.get().drugClasses();

    @Test
    void every_member_of_a_class_is_a_known_ingredient() {
        assertThat(classes).hasSizeGreaterThan(80);
        assertThat(classes.values()).allSatisfy(members -> assertThat(members)
                .isNotEmpty()
                .isSubsetOf(ShippedTerminology.get().ingredients()));
    }

    @Test
    void every_row_without_a_dose_band_is_a_member() {
        List<List<String>> plain = ShippedTerminology.rows("drug-classes.csv").stream()
                .filter(row -> row.get(2).isEmpty() && row.get(3).isEmpty())
                .toList();

        assertThat(plain).hasSizeGreaterThan(800).allSatisfy(row -> assertThat(classes.get(row.get(0)))
                .contains(row.get(1)));
    }

    @Test
    void a_class_that_depends_on_the_dose_is_left_out_since_the_ingredient_alone_makes_no_member() {
        assertThat(classes).containsKey("statin").doesNotContainKey("statin-intensity-high");
    }
}
