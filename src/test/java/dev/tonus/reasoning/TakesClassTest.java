package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static dev.tonus.facts.Verdict.MET;
import static dev.tonus.facts.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.TakesBuilder;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Takes;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A drug of which only the class is known, as a code of a classification tells it. */
class TakesClassTest {

    private static final DrugSet STATINS = new DrugSet("statin", Set.of("simvastatin"), Set.of("statin"));
    private static final DrugSet SIMVASTATIN = new DrugSet("simvastatin", Set.of("simvastatin"));

    @Test
    void a_drug_known_by_its_class_counts_where_the_class_is_asked_for() {
        Adult adult = adult().taking(Prescription.ofClass("statin"));

        assertThat(verdict(STATINS, adult)).isEqualTo(MET);
        assertThat(verdict(SIMVASTATIN, adult)).isEqualTo(NOT_MET);
    }

    @Test
    void a_drug_of_another_class_does_not_count() {
        assertThat(verdict(STATINS, adult().taking(Prescription.ofClass("fibrate"))))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_drug_known_by_its_class_counts_only_while_it_is_taken() {
        assertThat(verdict(
                        STATINS, adult().taking(Prescription.ofClass("statin").stopped(3))))
                .isEqualTo(NOT_MET);
    }

    @Test
    void the_evidence_says_that_only_the_class_is_known() {
        Adult adult = adult().taking(Prescription.ofClass("loop-diuretic"));
        DrugSet loops = new DrugSet("loop diuretic", Set.of("furosemide"), Set.of("loop-diuretic"));

        assertThat(judge(loops, adult).grounds())
                .extracting(ground -> ground.evidence().text())
                .containsExactly("A drug of the class loop-diuretic (known by its class: loop diuretic),"
                        + " start not recorded");
    }

    private static Verdict verdict(DrugSet drugs, Adult adult) {
        return judge(drugs, adult).verdict();
    }

    private static Judgement judge(DrugSet drugs, Adult adult) {
        Takes takes = TakesBuilder.takes(drugs).criterion();
        return new TakesQuestion(Chart.of(adult.facts(), KnowledgeIndex.of(new Content().knowledge())), takes).answer();
    }
}
