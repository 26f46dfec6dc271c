package dev.tonus.terminology.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The concepts and relations of RxNorm's RRF files; columns as in public loaders of them. Rows of other sources than RxNorm
 * itself are passed over: their terms have licenses of their own.
 */
final class RxNormFiles {

    private static final String SOURCE = "RXNORM";
    private static final Set<String> TYPES = Set.of(
            "IN", "PIN", "MIN", "SCD", "SBD", "SCDC", "SBDC", "SCDF", "SBDF", "SCDG", "SBDG", "BN", "GPCK", "BPCK");

    /** From a drug towards its ingredients. RELA reads from RXCUI2 to RXCUI1. */
    private static final Set<String> TOWARDS_INGREDIENTS =
            Set.of("consists_of", "has_ingredient", "tradename_of", "contains", "form_of");

    private static final Set<String> NAMED = Set.of("SCD", "SBD", "GPCK", "BPCK", "SCDC", "IN");
    private static final Pattern NDC = Pattern.compile("[0-9]{11}");

    private final Map<Integer, String> names = new HashMap<>();
    private final Longs concepts = new Longs();
    private final Longs relations = new Longs();
    private final Longs successors = new Longs();
    private final Map<Long, Integer> packages = new HashMap<>();

    /** RXNCONSO.RRF: the code in column 0, source 11, type 12, name 14, of 18. */
    void readConcepts(Path path) {
        new PipeFile(path, 18, true).read(row -> {
            int code = row.code(0);
            String type = row.is(11, SOURCE) ? row.get(12) : "";
            if (TYPES.contains(type)) {
                concepts.add(code, type.equals("IN") ? 1 : 0);
                if (NAMED.contains(type)) {
                    names.put(code, row.get(14));
                }
            }
        });
        if (concepts.sorted().length == 0) {
            throw BrokenImportException.of(path.getFileName().toString(), "The file holds no drug of RxNorm itself.");
        }
    }

    /** RXNREL.RRF: codes in columns 0 and 4, relation 7, source 10, of 16; rows between atoms have no codes. */
    void readRelations(Path path) {
        new PipeFile(path, 16, true).read(row -> {
            if (row.is(10, SOURCE) && !row.is(0, "") && !row.is(4, "") && TOWARDS_INGREDIENTS.contains(row.get(7))) {
                relations.add(row.code(4), row.code(0));
            }
        });
    }

    /** RXNSAT.RRF: the code in column 0, attribute 8, source 9, value 10, of 13. */
    void readPackages(Path path) {
        new PipeFile(path, 13, true).read(row -> {
            if (row.is(8, "NDC") && row.is(9, SOURCE)) {
                String ndc = row.get(10);
                if (!NDC.matcher(ndc).matches()) {
                    throw row.broken("\"" + ndc + "\" is no NDC of eleven digits.");
                }
                packages.merge(Long.parseLong(ndc), row.code(0), (one, other) -> one.equals(other) ? one : 0);
            }
        });
    }

    /** RXNATOMARCHIVE.RRF of the full release: the retired code in column 12, source 13, its successor 15, of 16. */
    void readSuccessors(Path path) {
        new PipeFile(path, 16, true).read(row -> {
            if (row.is(13, SOURCE) && !row.is(15, "") && !row.get(12).equals(row.get(15))) {
                successors.add(row.code(12), row.code(15));
            }
        });
    }

    /** RxTermsIngredients: {@code RXCUI|INGREDIENT|ING_RXCUI}, with a header. */
    void readRxTerms(Path path) {
        boolean[] headed = new boolean[1];
        new PipeFile(path, 3, false).read(row -> {
            if (headed[0]) {
                relations.add(row.code(0), row.code(2));
                concepts.add(row.code(0), 0);
                concepts.add(row.code(2), 1);
            } else if (row.is(0, "RXCUI") && row.is(1, "INGREDIENT") && row.is(2, "ING_RXCUI")) {
                headed[0] = true;
            } else {
                throw row.broken("The header is not RXCUI|INGREDIENT|ING_RXCUI.");
            }
        });
    }

    /** The index of everything that was read. */
    DrugIndex index() {
        return new IngredientWalk(concepts.sorted(), relations.sorted()).index(names, packages, successors.sorted());
    }
}
