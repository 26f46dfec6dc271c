package dev.tonus.terminology.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tonus.terminology.DrugImport;
import dev.tonus.terminology.DrugImport.ImportedDrug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFolderTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "197361, 17767",
        "999003, 17767 83367",
        "999004, 17767 83367",
        "999001, 17767",
        "999005, 83367",
        "999006, 17767 83367",
        "999012, 999010",
        "999020, 17767 999010",
        "17767, 17767"
    })
    void a_drug_of_rxnorm_leads_to_its_ingredients(String code, String ingredients) throws IOException {
        ImportedDrug drug = rxNorm().find(code).orElseThrow();

        assertThat(drug.ingredients()).containsExactlyInAnyOrder(ingredients.split(" ", -1));
    }

    @Test
    void a_drug_keeps_its_rxnorm_name_and_not_that_of_another_source() throws IOException {
        assertThat(rxNorm().find("999003").map(ImportedDrug::name))
                .contains("amlodipine 5 MG / atorvastatin 10 MG Oral Tablet");
        assertThat(rxNorm().find("999012").map(ImportedDrug::name)).contains("madeupcillin 250 MG Oral Capsule");
        assertThat(rxNorm().find("999099")).isEmpty();
    }

    @Test
    void a_retired_code_leads_to_its_successor() throws IOException {
        assertThat(rxNorm().find("998001").map(ImportedDrug::ingredients)).contains(List.of("17767"));
    }

    @Test
    void a_package_leads_to_its_drug_unless_two_claim_it() throws IOException {
        assertThat(rxNorm().findRxcui("00000111101")).contains("197361");
        assertThat(rxNorm().findRxcui("00000333303")).isEmpty();
        assertThat(rxNorm().findRxcui("00000444404")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "1973610000", "-1", "5"})
    void what_is_no_code_of_the_import_is_not_found(String code) throws IOException {
        assertThat(rxNorm().find(code)).isEmpty();
    }

    @Test
    void the_ingredient_file_of_rxterms_is_enough() throws IOException {
        copy("rxterms");

        DrugImport read = ImportFolder.read(folder, folder);

        assertThat(read.find("197361").map(ImportedDrug::ingredients)).contains(List.of("17767"));
        assertThat(read.find("999003").orElseThrow().ingredients()).containsExactlyInAnyOrder("17767", "83367");
    }

    @Test
    void the_kept_index_says_the_same_and_is_made_anew_of_other_files() throws IOException {
        rxNorm();
        assertThat(folder.resolve(ImportFolder.INDEX)).isRegularFile();

        assertThat(rxNorm().find("999020").orElseThrow().ingredients()).containsExactlyInAnyOrder("17767", "999010");
        assertThat(rxNorm().findRxcui("00000222202")).contains("999012");
        change("rrf/RXNSAT.RRF", "00000222202", "00000555505");
        assertThat(ImportFolder.read(folder, folder).findRxcui("00000555505")).contains("999012");
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        rxNorm();
        Path index = folder.resolve(ImportFolder.INDEX);
        byte[] bytes = Files.readAllBytes(index);
        bytes[bytes.length - 3] ^= 1;
        Files.write(index, bytes);

        assertThat(ImportFolder.read(folder, folder).find("197361")).isPresent();
        assertThat(Files.readAllBytes(index)).isNotEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 47, 60})
    void an_index_that_is_cut_off_is_made_anew(int length) throws IOException {
        rxNorm();
        Path index = folder.resolve(ImportFolder.INDEX);
        byte[] whole = Files.readAllBytes(index);
        Files.write(index, Arrays.copyOf(whole, length));

        assertThat(ImportFolder.read(folder, folder).find("197361")).isPresent();
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void an_index_of_another_version_is_made_anew() throws IOException {
        rxNorm();
        Path index = folder.resolve(ImportFolder.INDEX);
        byte[] whole = Files.readAllBytes(index);
        byte[] other = whole.clone();
        other[7]++;
        Files.write(index, other);

        assertThat(ImportFolder.read(folder, folder).find("197361")).isPresent();
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void a_file_in_utf_16_or_with_a_byte_order_mark_is_refused() throws IOException {
        copy("rxnorm");
        Path file = folder.resolve("rrf/RXNCONSO.RRF");
        String text = Files.readString(file);
        Files.writeString(file, text, StandardCharsets.UTF_16);
        refused("RXNCONSO.RRF:1: The line is not in UTF-8.");

        Files.writeString(file, "\uFEFF" + text);
        refused("RXNCONSO.RRF:1: \"\uFEFF17767\" is no RxNorm code.");
    }

    @Test
    void a_file_of_a_version_with_more_columns_is_refused() throws IOException {
        copy("rxnorm");
        Path file = folder.resolve("rrf/RXNREL.RRF");
        Files.writeString(file, Files.readString(file).replace("\n", "new|\n"));

        refused("RXNREL.RRF:1: The line has 17 bars; a file of this kind has 16.");
    }

    @Test
    void a_file_that_is_cut_off_is_refused() throws IOException {
        copy("rxnorm");
        Path file = folder.resolve("rrf/RXNREL.RRF");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));

        refused("RXNREL.RRF:16: The file is cut off within this line.");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        copy("rxnorm");
        Path file = folder.resolve("rrf/RXNCONSO.RRF");
        String text = Files.readString(file).replace("|BN|999006|Madeup|", "|BN|999006|Mad\u00e9up|");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        refused("RXNCONSO.RRF:9: The line is not in UTF-8.");
    }

    @Test
    void a_file_with_other_columns_is_refused() throws IOException {
        copy("rxnorm");
        change("rrf/RXNSAT.RRF", "|NDC|RXNORM|00000222202|", "|NDC|00000222202|");

        refused("RXNSAT.RRF:2: The line has 12 bars; a file of this kind has 13.");
    }

    @Test
    void a_file_of_the_umls_is_refused() throws IOException {
        copy("rxnorm");
        change("rrf/RXNCONSO.RRF", "17767|ENG", "C0051696|ENG");

        refused("RXNCONSO.RRF:1: \"C0051696\" is no RxNorm code.");
    }

    @Test
    void relations_the_other_way_round_are_refused() throws IOException {
        copy("rxnorm");
        Path file = folder.resolve("rrf/RXNREL.RRF");
        String turned = Files.readString(file).replaceAll("(?m)^([0-9]+)(\\|\\|CUI\\|RO\\|)([0-9]+)", "$3$2$1");
        Files.writeString(file, turned);

        refused("RXNREL.RRF: No relation leads from a drug to an ingredient.");
    }

    @Test
    void a_folder_without_the_files_or_with_half_of_them_is_refused() throws IOException {
        refused("RXNCONSO.RRF: Neither this file nor one of RxTerms is in the folder.");
        copy("rxnorm");
        Files.delete(folder.resolve("rrf/RXNREL.RRF"));
        refused("RXNREL.RRF: The file is missing beside the other one.");
    }

    @Test
    void a_file_of_rxterms_with_another_header_is_refused() throws IOException {
        copy("rxterms");
        change("RxTermsIngredients202611.txt", "ING_RXCUI", "ING");

        refused("RxTermsIngredients202611.txt:1: The header is not RXCUI|INGREDIENT|ING_RXCUI.");
    }

    @Test
    void an_empty_file_and_a_wrong_ndc_are_refused() throws IOException {
        copy("rxnorm");
        change("rrf/RXNSAT.RRF", "00000222202", "0000-2222-02");
        refused("RXNSAT.RRF:2: \"0000-2222-02\" is no NDC of eleven digits.");
        Files.writeString(folder.resolve("rrf/RXNSAT.RRF"), "");
        refused("RXNSAT.RRF: The file is empty.");
    }

    private void refused(String sentence) {
        assertThatExceptionOfType(BrokenImportException.class)
                .isThrownBy(() -> ImportFolder.read(folder, folder))
                .withMessage("The terminology import is refused: " + sentence);
        assertThat(folder.resolve(ImportFolder.INDEX)).doesNotExist();
    }

    private DrugImport rxNorm() throws IOException {
        copy("rxnorm");
        return ImportFolder.read(folder, folder);
    }

    private void copy(String sample) throws IOException {
        Path from = SAMPLES.resolve(sample);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(path));
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
