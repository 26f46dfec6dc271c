package dev.tonus.terminology;

import java.util.List;
import java.util.Optional;

/** What an operator's copy of RxNorm or RxTerms says about drugs that the shipped tables do not hold. */
public interface DrugImport {

    /** No import. */
    DrugImport NONE = new DrugImport() {
        @Override
        public Optional<ImportedDrug> find(String rxcui) {
            return Optional.empty();
        }

        @Override
        public Optional<String> findRxcui(String ndc) {
            return Optional.empty();
        }
    };

    /** The drug of the RxNorm code, or of its successor if the code was retired. */
    Optional<ImportedDrug> find(String rxcui);

    /** The RxNorm code of a package, given by the eleven digits of its NDC. */
    Optional<String> findRxcui(String ndc);

    /**
     * A drug of the import.
     *
     * @param name its RxNorm name; empty if the import does not give it
     * @param ingredients the RxNorm codes of its ingredients
     */
    record ImportedDrug(String name, List<String> ingredients) {
        public ImportedDrug {
            ingredients = List.copyOf(ingredients);
        }
    }
}
