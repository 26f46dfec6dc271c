package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.Route;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What orders say beside the drug and its dose: the route, the reason, the bounds and the supply. */
class OrderDetailsTest {

    @ParameterizedTest
    @CsvSource({
        "Oral route, ORAL",
        "by mouth, ORAL",
        "Intravenous route (qualifier value), INJECTABLE",
        "Topical route, LOCAL",
        "Transdermal route, TRANSDERMAL",
        "Per vagina via vaginal route, VAGINAL",
        "Ophthalmic, LOCAL"
    })
    void the_route_of_the_order_counts_before_that_of_the_product(String words, Route route) {
        assertThat(draft("'dosageInstruction':[{'route':{'coding':[{'code':'x','display':'" + words + "'}]}}]")
                        .drug()
                        .route())
                .isEqualTo(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'dosageInstruction':[]",
                "'dosageInstruction':[{'route':{'text':'as told'}}]",
                "'dosageInstruction':[{'route':{'text':'topical'}},{'route':{'text':'intravenous'}}]"
            })
    void without_one_known_route_the_product_decides(String members) {
        assertThat(draft(members).drug().route()).isEqualTo(Route.ORAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'reasonCode':[{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6'}]}]",
                "'reasonCode':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6'}]}",
                "'reasonCodeableConcept':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6'}]}",
                "'contained':[{'resourceType':'Condition','id':'in','code':{'coding':[{'system':"
                        + "'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6'}]}}],"
                        + "'reasonReference':[{'reference':'#in'}]"
            })
    void the_reason_is_coded_or_contained(String members) {
        assertThat(draft(members).reasons()).isEqualTo(Set.of("hypokalemia"));
    }

    @Test
    void the_reason_may_be_a_condition_of_the_record() {
        MedicationUse use = Call.with(Input.CONDITIONS, Call.bundle(Resources.cramp()))
                .and(
                        Input.MEDICATIONS,
                        Call.bundle(Resources.simvastatin(
                                "'reasonReference':[{'reference':'https://ehr.example/fhir/Condition/c1'}]")))
                .read()
                .medications()
                .get(0);

        assertThat(use.reasons()).contains("muscle-cramp");
    }

    @Test
    void the_bounds_of_the_dosage_are_those_of_the_order() {
        DraftOrder order = draft("'dosageInstruction':[{'timing':{'repeat':{'boundsPeriod':"
                + "{'start':'2026-11-22','end':'2026-12-05'}}}}]");

        assertThat(order.start().text()).isEqualTo("2026-11-22");
        assertThat(order.end().text()).isEqualTo("2026-12-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'dispenseRequest':{'expectedSupplyDuration':{'value':30,'unit':'days','code':'d'}} | 30",
                "'dispenseRequest':{'expectedSupplyDuration':{'value':2,'code':'wk'},'numberOfRepeatsAllowed':2} | 42",
                "'dispenseRequest':{'expectedSupplyDuration':{'value':1,'unit':'Month'}} | 30",
                "'dosageInstruction':[{'timing':{'repeat':{'boundsDuration':{'value':10,'code':'d'}}}}] | 10",
                "'dispenseRequest':{'expectedSupplyDuration':{'value':36,'code':'h'}} | -1",
                "'dispenseRequest':{'expectedSupplyDuration':{'value':-3,'code':'d'}} | -1",
                "'dispenseRequest':{'numberOfRepeatsAllowed':3} | -1"
            })
    void the_supply_is_counted_with_its_refills(String members, int days) {
        assertThat(draft(members).findSupply().orElse(-1)).isEqualTo(days);
    }

    @Test
    void a_dosage_for_so_many_days_ends_when_they_are_over() {
        MedicationUse use = Call.with(
                        Input.MEDICATIONS,
                        Call.bundle(Resources.simvastatin("'authoredOn':'2026-11-01','dosageInstruction':"
                                + "[{'timing':{'repeat':{'boundsDuration':{'value':7,'code':'d'}}}}]")))
                .read()
                .medications()
                .get(0);

        assertThat(use.end().text()).isEqualTo("2026-11-08");
        assertThat(use.isCurrent(Call.AS_OF)).isFalse();
    }

    private static DraftOrder draft(String members) {
        return Call.drafting(Resources.medicationRequest(
                        "'status':'draft','intent':'order'", Resources.SIMVASTATIN, members))
                .read()
                .draftOrders()
                .get(0);
    }
}
