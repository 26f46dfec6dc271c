package dev.tonus.reasoning;

import dev.tonus.knowledge.EvidenceGrade;
import java.util.List;

/**
 * A management option for this patient.
 *
 * @param id its id
 * @param standing whether it is offered
 * @param text the line to print: the option itself, or why it is not suggested; may hold text of the record, unescaped
 * @param cautions lines that go with it
 * @param grade the strength of the evidence for it
 */
public record OfferedOption(String id, Standing standing, String text, List<String> cautions, EvidenceGrade grade) {

    public OfferedOption {
        cautions = List.copyOf(cautions);
    }

    /** Whether an option is offered. */
    public enum Standing {
        ALLOWED,
        /** Something that would rule it out is not known. */
        CHECK_FIRST,
        RULED_OUT
    }
}
