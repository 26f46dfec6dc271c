package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statin table, cell by cell: X contraindicated, AV avoid, C caution, a number the cap in mg/d, ? not verified. */
class ShippedStatinTableTest {

    private static final InteractionTable TABLE = table();

    private static InteractionTable table() {
        return Shipped.knowledge().interactionTables().stream()
                .filter(table -> table.id().equals("statin-interactions"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_columns_are_the_statins() {
        assertThat(TABLE.columns())
                .containsExactly(
                        "simvastatin",
                        "lovastatin",
                        "atorvastatin",
                        "rosuvastatin",
                        "pravastatin",
                        "fluvastatin",
                        "pitavastatin");
    }

    @ParameterizedTest
    @CsvSource({
        // with, simvastatin, lovastatin, atorvastatin, rosuvastatin, pravastatin, fluvastatin, pitavastatin
        "clarithromycin, X, X, 20, -, 40, -, -",
        "telithromycin, X, X, 20, -, 40, -, -",
        "erythromycin, X, X, -, -, 40, -, 1",
        "itraconazole, X, X, 20, -, -, -, -",
        "ketoconazole, X, X, C?, -, -, -, -",
        "posaconazole, X, X, C?, -, -, -, -",
        "voriconazole, X, X, C?, -, -, -, -",
        "fluconazole, C?, C?, C?, -, -, 40, -",
        "atazanavir, X, X, -, -, -, -, -",
        "cobicistat, X, X, -, -, -, -, -",
        "indinavir, X, X, -, -, -, -, -",
        "lopinavir, X, X, -, -, -, -, -",
        "ritonavir, X, X, -, -, -, -, -",
        "saquinavir, X, X, -, -, -, -, -",
        "tipranavir, X, X, -, -, -, -, -",
        "darunavir, X, X, -, -, C?, -, -",
        "fosamprenavir, X, X, 20, -, -, -, -",
        "nelfinavir, X, X, 40, -, -, -, -",
        "tipranavir+ritonavir, X, X, AV, -, -, -, -",
        "saquinavir+ritonavir, X, X, 20, -, -, -, -",
        "darunavir+ritonavir, X, X, 20, -, C?, -, -",
        "fosamprenavir+ritonavir, X, X, 20, -, -, -, -",
        "lopinavir+ritonavir, X, X, C, 10, -, -, -",
        "atazanavir+ritonavir, X, X, -, 10, -, -, -",
        "nirmatrelvir+ritonavir, X, X, AV, C, -, -, -",
        "glecaprevir+pibrentasvir, AV?, AV?, AV, 10?, C?, -, -",
        "elbasvir+grazoprevir, -, -, 20, 10?, -, -, -",
        "ledipasvir+sofosbuvir, -, -, -, AV?, -, -, -",
        "sofosbuvir+velpatasvir+voxilaprevir, -, -, -, AV?, -, -, -",
        "boceprevir, X, X, -, -, -, -, -",
        "telaprevir, X, X, AV, -, -, -, -",
        "cyclosporine, X, AV, AV, 5, 20, 40, X",
        "gemfibrozil, X, AV, AV, AV, AV, AV, AV",
        "fenofibrate, C, C, C, C, C, C, C",
        "fenofibric-acid, C, C, C, C, C, C, C",
        "niacin, C, C, C, C, C, C, C",
        "letermovir, -, -, 20?, -, -, -, -",
        "lomitapide, 20, C?, -, -, -, -, -",
        "bempedoic-acid, 20?, -, -, -, 40?, -, -",
        "verapamil, 10, 20, -, -, -, -, -",
        "diltiazem, 10, 20, -, -, -, -, -",
        "dronedarone, 10, 20?, -, -, -, -, -",
        "amiodarone, 20, 40, C, -, -, C, -",
        "amlodipine, 20, -, -, -, -, -, -",
        "ranolazine, 20, C?, -, -, -, -, -",
        "ticagrelor, 40, 40, -, -, -, -, -",
        "nefazodone, X, X, C, -, -, -, -",
        "danazol, X, 20, -, -, -, -, -",
        "colchicine, C, C, C, C, C, C, C",
        "daptomycin, C?, C?, C?, C?, C?, C?, C?",
        "rifampin, -, -, C?, -, -, -, 2",
        "teriflunomide, -, -, -, 10?, -, -, -",
        "regorafenib, -, -, -, 10?, -, -, -",
        "darolutamide, -, -, -, 5?, -, -, -",
        "tafamidis, -, -, -, AV, -, -, -",
        "enasidenib, -, -, -, 10?, -, -, -",
        "capmatinib, -, -, -, 10?, -, -, -",
        "fostamatinib, -, -, -, 20?, -, -, -",
        "febuxostat, -, -, -, 20?, -, -, -",
        "fusidic-acid, X?, X?, X?, X?, X?, X?, X?"
    })
    void a_row_says_what_the_labels_say(
            String with,
            String simvastatin,
            String lovastatin,
            String atorvastatin,
            String rosuvastatin,
            String pravastatin,
            String fluvastatin,
            String pitavastatin) {
        InteractionRow row = row(with);

        assertThat(TABLE.columns())
                .extracting(column -> print(Optional.ofNullable(row.cells().get(column))))
                .containsExactly(
                        simvastatin, lovastatin, atorvastatin, rosuvastatin, pravastatin, fluvastatin, pitavastatin);
    }

    private static InteractionRow row(String with) {
        List<String> drugs = Arrays.asList(with.split("\\+"));
        List<InteractionRow> rows = TABLE.rows().stream()
                .filter(row -> drugs.size() > 1
                        ? row.together().equals(Set.copyOf(drugs))
                        : row.together().isEmpty() && row.drugs().containsAll(drugs))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static String print(Optional<InteractionCell> cell) {
        return cell.map(value -> printOutcome(value) + (value.verified() ? "" : "?"))
                .orElse("-");
    }

    private static String printOutcome(InteractionCell cell) {
        return switch (cell.outcome()) {
            case CONTRAINDICATED -> "X";
            case AVOID -> "AV";
            case CAUTION, TOGETHER -> "C";
            case OVER_CAP -> cell.findCap().orElseThrow().toPlainString();
        };
    }

    @ParameterizedTest
    @CsvSource({"azithromycin", "tacrolimus", "sirolimus", "sacubitril", "valsartan", "levofloxacin"})
    void drugs_without_a_label_limit_are_silent(String drug) {
        assertThat(TABLE.ingredients()).doesNotContain(drug);
    }

    @Test
    void only_fusidic_acid_is_contraindicated_on_expert_opinion_alone() {
        assertThat(TABLE.rows())
                .filteredOn(row -> row.cells().values().stream()
                        .anyMatch(cell -> cell.outcome() == Outcome.CONTRAINDICATED && !cell.verified()))
                .flatExtracting(InteractionRow::drugs)
                .containsExactly("fusidic-acid");
    }
}
