package dev.tonus.fhir;

import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;

/**
 * Notes what is wrong with the drugs of one part of the record, in the same words whether they were prescribed or stated.
 *
 * @param input the part of the record
 * @param gaps where it is noted
 */
record DrugGaps(Input input, Gaps gaps) {

    /** The entry names no drug. */
    void addUnnamed(String sentence) {
        add(GapStatus.UNREADABLE, sentence);
    }

    /** Nobody can tell whether the drug is taken. */
    void addWithoutStatus(Drug drug) {
        add(GapStatus.UNREADABLE, SafeText.quoted(drug.text()) + " has no known status and was left out");
    }

    /** Notes how much of the drug is known, unless it is enough. */
    void addUnidentified(Drug drug) {
        String name = SafeText.quoted(drug.text());
        switch (drug.identification()) {
            case BY_CLASS -> add(GapStatus.UNRESOLVED, name + " is known by its class only");
            case CONFLICTING ->
                add(GapStatus.UNRESOLVED, name + " has codes or names of different drugs and was not used");
            case UNRESOLVED -> add(GapStatus.UNRESOLVED, name + " was not recognized");
            case BY_CODE, BY_NAME ->
                drug.unknownParts()
                        .forEach(part -> add(
                                GapStatus.UNRESOLVED,
                                SafeText.quoted(part) + ", a part of " + name + ", was not recognized"));
            case OF_NO_INTEREST -> {
                // Nothing is missing.
            }
        }
    }

    private void add(GapStatus status, String sentence) {
        gaps.add(input.key(), status, sentence);
    }
}
