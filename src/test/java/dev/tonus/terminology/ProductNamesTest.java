package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.byText;
import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** All products by their names alone, against what their codes say: the differences are reviewed and explained. */
class ProductNamesTest {

    private static final Map<String, Long> FOUND = new TreeMap<>();
    private static int all;

    static {
        for (List<String> row : ShippedTerminology.rows("products.csv")) {
            if (!row.get(1).equals("CONFLICT")) {
                all++;
                count(row);
            }
        }
    }

    @Test
    void every_difference_between_a_name_and_its_code_is_explained() {
        Map<String, Long> reviewed = new TreeMap<>();
        for (List<String> row : CsvRows.of("product-name-differences.csv")) {
            reviewed.put(row.get(0) + "/" + row.get(1), Long.parseLong(row.get(2)));
            assertThat(row.get(3)).as("why %s", row.get(0)).isNotBlank();
        }

        assertThat(FOUND).isEqualTo(reviewed);
    }

    @Test
    void a_complete_product_never_has_a_further_ingredient_by_its_name() {
        assertThat(FOUND.keySet())
                .allSatisfy(difference ->
                        assertThat(difference).as("more and less at once").matches("[^/]*/|/[^/]*"));
    }

    @Test
    void less_than_two_percent_differ() {
        long differ = FOUND.values().stream().mapToLong(Long::longValue).sum();

        assertThat(all).isGreaterThan(13_000);
        assertThat(differ * 50).isLessThan(all);
    }

    private static void count(List<String> row) {
        Set<String> coded = new TreeSet<>(List.of(row.get(2).split("\\+", -1)));
        Set<String> named = namesOf(byText(row.get(6)));
        Set<String> less = new TreeSet<>(coded);
        less.removeAll(named);
        Set<String> more = new TreeSet<>(named);
        more.removeAll(coded);
        if (!less.isEmpty() || !more.isEmpty()) {
            FOUND.merge(String.join("+", less) + "/" + String.join("+", more), 1L, Long::sum);
        }
    }
}
