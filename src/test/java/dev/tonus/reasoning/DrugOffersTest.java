package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.Code;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.Wording;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drug is offered instead only if nothing speaks against it in this chart. */
class DrugOffersTest {

    private static final DrugCatalogEntry AT_LIMIT = entry("atorvastatin", "20", "1");
    private static final DrugCatalogEntry OTHER = entry("simvastatin", "10", "2");
    private static final DrugCatalogEntry LAST = entry("atorvastatin", "10", "3");

    private final Content content = new Content();

    DrugOffersTest() {
        content.drugCatalog.addAll(List.of(AT_LIMIT, OTHER, LAST));
        check(new Offers(true, true, List.of(OTHER, LAST)), Content.interacts(Outcome.OVER_CAP));
        check(Offers.NONE, Content.interacts(Outcome.CONTRAINDICATED));
    }

    private void check(Offers offers, Criterion when) {
        Level level = new Level(
                Indicator.WARNING,
                when,
                Criterion.never(),
                EnumSet.allOf(OrderMoment.class),
                Wording.of("{drug} with {with}"),
                Wording.of("Not together."),
                "",
                List.of(),
                List.of(),
                offers,
                List.of());
        content.orderChecks.add(Content.check("check" + content.orderChecks.size(), Lead.NONE, level));
    }

    @Test
    void the_drug_at_its_limit_and_the_first_replacement_that_passes_all_checks_are_offered() {
        assertThat(offered(atorvastatinOnClarithromycin())).containsExactly(AT_LIMIT, LAST);
    }

    @Test
    void nothing_is_offered_instead_of_a_drug_that_holds_another_one_which_would_be_lost() {
        assertThat(offered(adult().taking(Prescription.of("clarithromycin"))
                        .ordering(atorvastatin().beside())))
                .isEmpty();
        assertThat(offered(adult().taking(Prescription.of("clarithromycin"))
                        .ordering(atorvastatin().beside("fooximab"))))
                .isEmpty();
    }

    @Test
    void nothing_is_offered_instead_of_the_other_drug_of_the_pair() {
        Adult adult = adult().taking(atorvastatin()).ordering(Prescription.of("clarithromycin"));

        assertThat(offered(adult)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Input.class,
            names = {"ALLERGIES", "CONDITIONS", "MEDICATIONS"})
    void nothing_is_offered_while_something_was_not_received(Input input) {
        assertThat(offered(atorvastatinOnClarithromycin().withoutReceiving(input)))
                .isEmpty();
    }

    @Test
    void nothing_is_offered_to_a_patient_who_is_allergic_to_a_drug_of_the_class() {
        assertThat(offered(atorvastatinOnClarithromycin().allergicTo("simvastatin")))
                .isEmpty();
    }

    @Test
    void nothing_is_offered_to_a_patient_with_an_allergy_to_something_that_was_not_recognized() {
        assertThat(offered(atorvastatinOnClarithromycin().allergicToSomethingUnknown()))
                .isEmpty();
    }

    @Test
    void nothing_is_offered_while_an_allergy_could_not_be_read() {
        DataGap gap = new DataGap(Input.ALLERGIES.key(), GapStatus.UNREADABLE, "An allergy could not be read");

        assertThat(offered(atorvastatinOnClarithromycin().withGap(gap))).isEmpty();
    }

    @Test
    void another_allergy_does_not_matter() {
        assertThat(offered(atorvastatinOnClarithromycin().allergicTo("penicillin")))
                .hasSize(2);
    }

    @Test
    void nothing_is_offered_in_pregnancy() {
        assertThat(offered(atorvastatinOnClarithromycin().withCondition("pregnancy", 30)))
                .isEmpty();
    }

    @Test
    void nothing_is_offered_of_which_a_check_would_speak_at_another_moment() {
        Criterion ordered = Content.ordered(DraftOrder.Action.START, "atorvastatin");
        content.orderChecks.add(Content.check(
                "while-composed", Lead.NONE, Content.level(Indicator.WARNING, ordered, Set.of(OrderMoment.SELECT))));

        assertThat(offered(atorvastatinOnClarithromycin())).isEmpty();
    }

    private static Adult atorvastatinOnClarithromycin() {
        return adult().taking(Prescription.of("clarithromycin")).ordering(atorvastatin());
    }

    private static Prescription atorvastatin() {
        return Prescription.of("atorvastatin").milligrams("80");
    }

    private List<DrugCatalogEntry> offered(Adult adult) {
        List<Finding> findings = new OrderReviewer(content.knowledge(), OrderMoment.SIGN)
                .review(adult.facts())
                .findings();

        assertThat(findings).hasSize(1);
        return findings.get(0).findOrderAdvice().orElseThrow().replacements();
    }

    private static DrugCatalogEntry entry(String drug, String milligrams, String code) {
        return new DrugCatalogEntry(
                drug, new BigDecimal(milligrams), new Code("http://www.nlm.nih.gov/research/umls/rxnorm", code), drug);
    }
}
