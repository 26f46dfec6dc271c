package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrugTallyTest {

    @Test
    void the_drugs_taken_and_ordered_are_counted_by_how_they_were_identified() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .taking(Prescription.ofNoInterest())
                .taking(Prescription.unrecognized())
                .ordering(Prescription.unrecognized("Xyz"));

        DrugTally tally = DrugTally.of(adult.facts());

        assertThat(tally.of(Identification.BY_CODE)).isEqualTo(1);
        assertThat(tally.of(Identification.OF_NO_INTEREST)).isEqualTo(1);
        assertThat(tally.of(Identification.UNRESOLVED)).isEqualTo(2);
        assertThat(tally.of(Identification.BY_CLASS)).isZero();
        assertThat(tally.unknownCodes()).isEmpty();
    }

    @Test
    void only_a_drug_known_by_its_class_has_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drug("x", List.of(), Route.ORAL, Identification.BY_CLASS));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Drug("x", List.of(), Route.ORAL, Identification.UNRESOLVED, Set.of("statin"), List.of()));
    }
}
