package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Wording;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Content content = new Content();

    @Test
    void the_specific_finding_stands_beneath_the_general_one_and_takes_no_place() {
        add("general", Likelihood.POSSIBLE, Indicator.INFO, true);
        add("specific", Likelihood.PROBABLE, Indicator.WARNING, true, "general");
        List.of("a", "b", "c").forEach(id -> add(id, Likelihood.POSSIBLE, Indicator.INFO, true));

        Assessment assessment = assess(adult().withCramps(3));

        assertThat(ids(assessment)).containsExactly("general", "specific", "a", "b", "c");
        assertThat(assessment.notShown()).isEmpty();
        assertThat(assessment.findings().get(0).replacedBy()).containsExactly("specific");
        assertThat(assessment.findings().get(0).indicator()).isEqualTo(Indicator.WARNING);
        assertThat(assessment.findings().get(1).beneath()).isEqualTo("general");
    }

    @Test
    void the_specific_finding_has_a_line_of_its_own_where_the_general_one_was_not_found() {
        add("specific", Likelihood.PROBABLE, Indicator.INFO, true, "absent");

        assertThat(assess(adult().withCramps(3)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hasOwnLine()).isTrue());
    }

    @Test
    void what_takes_over_every_line_leaves_emergencies_and_warnings_beside_it() {
        add("clot", Likelihood.MIMIC, Indicator.WARNING, true, "*");
        add("danger", Likelihood.POSSIBLE, Indicator.CRITICAL, true);
        add("loss", Likelihood.PROBABLE, Indicator.WARNING, true);
        add("other", Likelihood.PROBABLE, Indicator.INFO, true);

        Assessment assessment = assess(adult().withCramps(3));

        assertThat(ids(assessment)).containsExactly("danger", "loss", "clot");
        assertThat(assessment.notShown()).containsExactly(new NotShown("other", NotShown.Reason.LESS_SPECIFIC));
    }

    @Test
    void a_cause_that_a_red_flag_means_stands_beneath_it() {
        add("clot", Likelihood.MIMIC, Indicator.WARNING, true);
        flag("RF-CLOT", Indicator.WARNING, "clot");

        Assessment assessment = assess(adult().withCramps(3));

        assertThat(ids(assessment)).containsExactly("RF-CLOT", "clot");
        assertThat(assessment.findings().get(1).beneath()).isEqualTo("RF-CLOT");
    }

    @Test
    void a_life_style_factor_alone_is_silent_unless_the_patient_comes_for_the_symptom() {
        add("stress", Likelihood.CONTRIBUTING, Indicator.INFO, false);

        Assessment silent = assess(adult().withCramps(3));
        Assessment asked = assess(adult().withCramps(3).seenNowFor("muscle-cramp"));

        assertThat(silent.findings()).isEmpty();
        assertThat(silent.notShown()).containsExactly(new NotShown("stress", NotShown.Reason.SUPPRESSED));
        assertThat(ids(asked)).containsExactly("stress");
    }

    @Test
    void a_life_style_factor_is_shown_beside_another_finding() {
        add("stress", Likelihood.CONTRIBUTING, Indicator.INFO, false);
        add("other", Likelihood.POSSIBLE, Indicator.INFO, true);

        assertThat(ids(assess(adult().withCramps(3)))).containsExactly("other", "stress");
    }

    private void add(String id, Likelihood likelihood, Indicator indicator, boolean alone, String... replaced) {
        Cause cause = Content.cause(
                id,
                Content.SYMPTOM,
                List.of(Content.tier(likelihood, Criterion.always())),
                List.of(Content.urgent(indicator, Criterion.always())),
                alone);
        content.causes.add(Content.replacing(cause, replaced));
    }

    private void flag(String id, Indicator indicator, String cause) {
        Level level = new Level(
                indicator,
                Content.SYMPTOM,
                Criterion.never(),
                EnumSet.allOf(OrderMoment.class),
                Wording.of("Act"),
                Wording.of("Act now."),
                "",
                List.of(),
                List.of(),
                Offers.NONE,
                List.of("S1"));
        content.redFlags.add(new RedFlag(
                id,
                id,
                Content.REVIEW,
                Lead.NONE,
                List.of(level),
                List.of(),
                List.of(),
                List.of(cause),
                List.of(),
                List.of(),
                List.of("S1")));
    }

    private Assessment assess(Adult adult) {
        return new Assessor(content.knowledge()).assess(adult.facts());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.findings().stream().map(Finding::id).toList();
    }
}
