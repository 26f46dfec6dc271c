package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.Unresolved.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnresolvedTest {

    private static final Code TAKEN = new Code("http://www.nlm.nih.gov/research/umls/rxnorm", "1");
    private static final Code ORDERED = new Code("http://hl7.org/fhir/sid/ndc", "00000111101");
    private static final Code MEASURED = new Code("http://loinc.org", "1-8");

    @Test
    void drugs_taken_and_ordered_and_measurements_that_nobody_knows_are_kept_by_their_codes() {
        Adult adult = adult().taking(Prescription.unrecognized(TAKEN))
                .ordering(Prescription.unrecognized(ORDERED))
                .withUnresolvedLab(MEASURED);

        assertThat(Unresolved.of(adult.facts()))
                .containsExactly(
                        new Unresolved(Kind.DRUG, List.of(TAKEN)),
                        new Unresolved(Kind.DRUG, List.of(ORDERED)),
                        new Unresolved(Kind.LAB, List.of(MEASURED)));
    }

    @Test
    void a_drug_known_by_its_class_alone_is_one_of_them() {
        assertThat(Unresolved.of(adult().taking(Prescription.ofClass("statin")).facts()))
                .containsExactly(new Unresolved(Kind.DRUG, List.of()));
    }

    @Test
    void what_is_known_or_of_no_interest_is_none_of_them() {
        Adult adult = adult().taking(Prescription.of("simvastatin")).taking(Prescription.ofNoInterest());

        assertThat(Unresolved.of(adult.facts())).isEmpty();
    }
}
