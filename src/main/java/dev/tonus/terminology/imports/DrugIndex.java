package dev.tonus.terminology.imports;

import dev.tonus.terminology.DrugImport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The drugs of an import in sorted arrays: small in memory, and read from a file in one go. Safe for many threads. */
final class DrugIndex implements DrugImport {

    private static final int LONGEST_CODE = 9;
    private static final int MOST_SUCCESSORS = 5;

    final int[] codes;
    final int[] ingredientEnds;
    final int[] ingredients;
    final int[] nameEnds;
    final byte[] names;
    final long[] packages;
    final int[] packageCodes;
    final int[] retired;
    final int[] successors;

    DrugIndex(
            int[] codes,
            int[] ingredientEnds,
            int[] ingredients,
            int[] nameEnds,
            byte[] names,
            long[] packages,
            int[] packageCodes,
            int[] retired,
            int[] successors) {
        this.codes = codes;
        this.ingredientEnds = ingredientEnds;
        this.ingredients = ingredients;
        this.nameEnds = nameEnds;
        this.names = names;
        this.packages = packages;
        this.packageCodes = packageCodes;
        this.retired = retired;
        this.successors = successors;
    }

    /** How many drugs it holds. */
    int size() {
        return codes.length;
    }

    @Override
    public Optional<ImportedDrug> find(String rxcui) {
        if (!isNumber(rxcui)) {
            return Optional.empty();
        }
        int code = Integer.parseInt(rxcui);
        int place = Arrays.binarySearch(codes, code);
        for (int step = 0; place < 0 && step < MOST_SUCCESSORS; step++) {
            int old = Arrays.binarySearch(retired, code);
            if (old < 0) {
                return Optional.empty();
            }
            code = successors[old];
            place = Arrays.binarySearch(codes, code);
        }
        return place < 0 ? Optional.empty() : Optional.of(drugAt(place));
    }

    private ImportedDrug drugAt(int place) {
        int from = place == 0 ? 0 : ingredientEnds[place - 1];
        List<String> held = new ArrayList<>();
        for (int i = from; i < ingredientEnds[place]; i++) {
            held.add(Integer.toString(ingredients[i]));
        }
        int nameFrom = place == 0 ? 0 : nameEnds[place - 1];
        return new ImportedDrug(new String(names, nameFrom, nameEnds[place] - nameFrom, StandardCharsets.UTF_8), held);
    }

    @Override
    public Optional<String> findRxcui(String ndc) {
        int place = Arrays.binarySearch(packages, Long.parseLong(ndc));
        return place < 0 ? Optional.empty() : Optional.of(Integer.toString(packageCodes[place]));
    }

    private static boolean isNumber(String code) {
        return !code.isEmpty() && code.length() <= LONGEST_CODE && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
