package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.Outcome;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the statin table says on a card what it says in the table. */
class StatinInteractionTableTest {

    private final Reviewers reviewers = Reviewers.of(Shipped.knowledge());

    @TestFactory
    Stream<DynamicTest> cells() {
        return StatinPairCases.of(Shipped.knowledge()).stream()
                .map(one -> DynamicTest.dynamicTest(one.sentence(), () -> assertThat(one.disagreements(reviewers))
                        .isEmpty()));
    }

    /** As the US labels have it: R1 and R4 for simvastatin and lovastatin, R8 for pitavastatin. */
    @ParameterizedTest
    @CsvSource({
        "simvastatin, atazanavir boceprevir clarithromycin cobicistat cyclosporine danazol darunavir erythromycin"
                + " fosamprenavir gemfibrozil indinavir itraconazole ketoconazole lopinavir nefazodone nelfinavir"
                + " posaconazole ritonavir saquinavir telaprevir telithromycin tipranavir voriconazole",
        "lovastatin, atazanavir boceprevir clarithromycin cobicistat darunavir erythromycin fosamprenavir indinavir"
                + " itraconazole ketoconazole lopinavir nefazodone nelfinavir posaconazole ritonavir saquinavir"
                + " telaprevir telithromycin tipranavir voriconazole",
        "pitavastatin, cyclosporine",
        "atorvastatin, ''",
        "rosuvastatin, ''",
        "pravastatin, ''",
        "fluvastatin, ''"
    })
    void these_drugs_are_contraindicated_with_a_statin_and_no_others(String statin, String drugs) {
        Set<String> contraindicated = new TreeSet<>();
        Shipped.knowledge().interactionTables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> isContraindicated(row, statin))
                .forEach(row -> contraindicated.addAll(row.drugs()));

        assertThat(String.join(" ", contraindicated)).isEqualTo(drugs);
    }

    private static boolean isContraindicated(InteractionRow row, String statin) {
        return row.cells().containsKey(statin)
                && row.cells().get(statin).verified()
                && row.cells().get(statin).outcome() == Outcome.CONTRAINDICATED;
    }
}
