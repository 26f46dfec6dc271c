package dev.tonus.terminology.imports;

import dev.tonus.terminology.DrugImport;
import dev.tonus.terminology.DrugImport.ImportedDrug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operator's folder with RxNorm (RXNCONSO, RXNREL, and if there RXNSAT and RXNATOMARCHIVE) or the ingredient file of
 * RxTerms, or both. RxNorm's files may lie in a folder {@code rrf} of it, as they come.
 */
public final class ImportFolder {

    /** The name of the index that is kept. */
    public static final String INDEX = "tonus-drugs.index";

    /** A drug of which the direction of the relations is tested: amlodipine 5 MG Oral Tablet holds amlodipine. */
    private static final String TESTED = "197361";

    private static final String ITS_INGREDIENT = "17767";

    private final List<Path> files;
    private final Path index;

    private ImportFolder(List<Path> files, Path index) {
        this.files = files;
        this.index = index;
    }

    /**
     * The drugs of the folder, from the index if it was made of these very files.
     *
     * @param folder the folder
     * @param indexFolder where the index is kept
     * @throws BrokenImportException if anything is wrong; nothing of it is used then
     */
    public static DrugImport read(Path folder, Path indexFolder) {
        return new ImportFolder(filesIn(folder), indexFolder.resolve(INDEX)).read();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> {
                        String name = path.getFileName().toString().toUpperCase(Locale.ROOT);
                        return name.startsWith("RXN") || name.startsWith("RXTERMSINGREDIENTS");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw BrokenImportException.of(folder.toString(), "The folder could not be read.");
        }
    }

    private DrugIndex read() {
        IndexFile kept = new IndexFile(index, hash());
        Optional<DrugIndex> found = kept.read();
        if (found.isPresent()) {
            return found.get();
        }
        DrugIndex made = make();
        kept.write(made);
        return made;
    }

    private DrugIndex make() {
        RxNormFiles reader = new RxNormFiles();
        Optional<Path> concepts = find("RXNCONSO.RRF");
        Optional<Path> relations = find("RXNREL.RRF");
        Optional<Path> rxTerms = find("RXTERMSINGREDIENTS");
        if (concepts.isPresent() != relations.isPresent()) {
            throw BrokenImportException.of(
                    concepts.isPresent() ? "RXNREL.RRF" : "RXNCONSO.RRF", "The file is missing beside the other one.");
        }
        if (concepts.isEmpty() && rxTerms.isEmpty()) {
            throw BrokenImportException.of("RXNCONSO.RRF", "Neither this file nor one of RxTerms is in the folder.");
        }
        concepts.ifPresent(reader::readConcepts);
        relations.ifPresent(reader::readRelations);
        rxTerms.ifPresent(reader::readRxTerms);
        find("RXNSAT.RRF").ifPresent(reader::readPackages);
        find("RXNATOMARCHIVE.RRF").ifPresent(reader::readSuccessors);
        DrugIndex made = reader.index();
        test(made, relations.or(() -> rxTerms).orElseThrow());
        return made;
    }

    /** Relations that are read the wrong way round, or of another kind of file, lead nowhere. */
    private static void test(DrugIndex made, Path relations) {
        String file = relations.getFileName().toString();
        Optional<ImportedDrug> drug = made.find(TESTED);
        if (drug.isPresent() && !drug.get().ingredients().equals(List.of(ITS_INGREDIENT))) {
            throw BrokenImportException.of(file, TESTED + " does not lead to " + ITS_INGREDIENT + " alone.");
        }
        boolean anyProduct = drug.isPresent() || leadsAnywhere(made);
        if (!anyProduct) {
            throw BrokenImportException.of(file, "No relation leads from a drug to an ingredient.");
        }
    }

    private static boolean leadsAnywhere(DrugIndex made) {
        for (int i = 0; i < made.codes.length; i++) {
            int from = i == 0 ? 0 : made.ingredientEnds[i - 1];
            if (made.ingredients[from] != made.codes[i]) {
                return true;
            }
        }
        return false;
    }

    private Optional<Path> find(String start) {
        return files.stream()
                .filter(path ->
                        path.getFileName().toString().toUpperCase(Locale.ROOT).startsWith(start))
                .findFirst();
    }

    private byte[] hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (Path path : files) {
                digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                try (DigestInputStream stream = new DigestInputStream(Files.newInputStream(path), digest)) {
                    int count = 0;
                    while (count >= 0) {
                        count = stream.read(buffer);
                    }
                }
            }
            return digest.digest();
        } catch (IOException e) {
            throw BrokenImportException.of("The folder", "A file could not be read.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
