package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotValuesTest {

    private static final Limit LIMIT = Content.limit(
            Relation.BELOW, Basis.ABSOLUTE, false, Quantity.of("1.6", "mg/dL"), Quantity.of("0.66", "mmol/L"));

    @Test
    void the_leading_lab_fills_value_date_range_and_the_limit_of_its_family() {
        Adult adult = adult().withLab("magnesium", "0.6 mmol/L", Adult.range("0.7", "1.0", "mmol/L"), 2);
        Ground ground = new Ground.OfLab(adult.facts().resultsOf("magnesium").get(0), LIMIT, "Magnesium");

        String filled = SlotValues.of(new Lead("magnesium", null), List.of(ground))
                .fill(Wording.of("{value} on {date} ({range}), below {limit}"));

        assertThat(filled).isEqualTo("0.6 mmol/L on 2026-11-19 (0.7–1.0), below 0.66 mmol/L");
    }

    @Test
    void the_leading_drug_fills_name_dose_and_since() {
        Adult adult = adult().taking(Prescription.of("simvastatin").milligrams("40"));
        Ground ground = new Ground.OfDrug(adult.facts().medications().get(0), "simvastatin", "since May");

        String filled = SlotValues.of(new Lead(null, Content.drugs("simvastatin")), List.of(ground))
                .fill(Wording.of("{drug}, {dose}, {since}"));

        assertThat(filled).isEqualTo("simvastatin, 40 mg/day, since May");
    }

    @Test
    void another_lab_or_drug_fills_nothing() {
        Adult adult = adult().withLab("potassium", "3.0 mmol/L", 2).taking(Prescription.of("digoxin"));
        List<Ground> grounds = List.of(
                new Ground.OfLab(adult.facts().resultsOf("potassium").get(0), LIMIT, "Potassium"),
                new Ground.OfDrug(adult.facts().medications().get(0), "digoxin", "since May"));

        SlotValues slots = SlotValues.of(new Lead("magnesium", Content.drugs("simvastatin")), grounds);

        assertThat(slots.fill(new Wording("Mg {value}", "Mg is low"))).isEqualTo("Mg is low");
        assertThat(slots.fill(new Wording("{drug}", "A statin"))).isEqualTo("A statin");
    }

    @Test
    void a_slot_inside_the_record_is_not_filled_again() {
        Adult adult = adult().taking(Prescription.of("{since}"));
        Ground ground = new Ground.OfDrug(adult.facts().medications().get(0), "{since}", "since {drug}");

        String filled = SlotValues.of(new Lead(null, Content.drugs("{since}")), List.of(ground))
                .fill(Wording.of("{drug} {since}"));

        assertThat(filled).isEqualTo("{since} since {drug}");
    }
}
