package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.OptionOffer;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.OverrideReason;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.ServiceDefinition;
import dev.tonus.knowledge.Source;
import dev.tonus.knowledge.Tier;
import dev.tonus.knowledge.Wording;
import dev.tonus.knowledge.WorkUp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the files of the small content become. */
class LoadedRecordsTest {

    private static final Knowledge KNOWLEDGE =
            KnowledgeLoader.load(ContentFolder.small().files(), SmallNames.read());

    @Test
    void a_cause_has_its_name_review_and_lead() {
        Cause cause = cause();

        assertThat(cause.id()).isEqualTo("low-magnesium");
        assertThat(cause.name()).isEqualTo("Low magnesium");
        assertThat(cause.lead().findLab()).contains("magnesium");
        assertThat(cause.review())
                .isEqualTo(new Review(
                        "2026.11.0",
                        Review.Status.ACTIVE,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1),
                        "A clinician",
                        "adults",
                        List.of("age"),
                        "none"));
    }

    @Test
    void the_tiers_of_a_cause_keep_their_order() {
        List<Tier> tiers = cause().tiers();

        assertThat(tiers).extracting(Tier::likelihood).containsExactly(Likelihood.PROBABLE, Likelihood.POSSIBLE);
        assertThat(tiers).extracting(Tier::grade).containsExactly(EvidenceGrade.A, EvidenceGrade.C);
        assertThat(tiers.get(0).say()).isEqualTo(Wording.of("Magnesium is {value} on {date} ({range})."));
        assertThat(tiers.get(0).sources()).containsExactly("S1");
    }

    @Test
    void a_tier_may_have_a_name_of_its_own() {
        ContentFolder content = ContentFolder.small()
                .replacing(
                        "causes/electrolyte/low-magnesium.yaml",
                        "likelihood: probable",
                        "likelihood: probable\n    name: Magnesium in danger");

        Cause named = KnowledgeLoader.load(content.files(), SmallNames.read())
                .causes()
                .get(0);

        assertThat(named.tiers())
                .extracting(tier -> tier.nameOr(named.name()))
                .containsExactly("Magnesium in danger", named.name());
    }

    @Test
    void a_cause_has_indicators_drivers_work_up_and_advice() {
        Cause cause = cause();

        assertThat(cause.indicators())
                .extracting(rule -> rule.indicator())
                .containsExactly(Indicator.CRITICAL, Indicator.WARNING);
        assertThat(cause.drivers()).extracting(driver -> driver.name()).containsExactly("statin");
        assertThat(cause.workUp()).containsExactly(new WorkUp(List.of("magnesium", "ecg"), Criterion.always()));
        assertThat(cause.advice())
                .extracting(advice -> advice.say().text())
                .containsExactly("Replace it.", "Repeat it: {value}.");
        assertThat(cause.advice().get(0).when()).isEqualTo(Criterion.always());
    }

    @Test
    void a_cause_is_shown_alone_unless_it_says_no() {
        ContentFolder content = ContentFolder.small()
                .replacing("causes/electrolyte/low-magnesium.yaml", "ask: [diarrhea]", "shownAlone: false");

        assertThat(cause().shownAlone()).isTrue();
        assertThat(KnowledgeLoader.load(content.files(), SmallNames.read())
                        .causes()
                        .get(0)
                        .shownAlone())
                .isFalse();
    }

    @Test
    void a_cause_that_nothing_removes_has_an_unless_that_is_never_met() {
        ContentFolder content = ContentFolder.small()
                .replacing(
                        "causes/electrolyte/low-magnesium.yaml", "unless: { hasCondition: { set: dialysis } }\n", "");

        assertThat(KnowledgeLoader.load(content.files(), SmallNames.read())
                        .causes()
                        .get(0)
                        .unless())
                .isEqualTo(Criterion.never());
    }

    private static Cause cause() {
        return KNOWLEDGE.causes().get(0);
    }

    @Test
    void a_red_flag_has_levels_and_the_causes_of_its_emergency() {
        RedFlag flag = KNOWLEDGE.redFlags().get(0);
        Level level = flag.levels().get(0);

        assertThat(flag.emergency()).containsExactly("low-magnesium");
        assertThat(level.indicator()).isEqualTo(Indicator.CRITICAL);
        assertThat(level.summary()).isEqualTo(Wording.of("Seizure and magnesium {value}."));
        assertThat(level.action()).isEqualTo("Measure now.");
        assertThat(level.sources()).containsExactly("from-memory");
        assertThat(level.offers().removeDraft()).isFalse();
    }

    @Test
    void an_order_check_takes_its_sources_from_the_table_and_offers_to_remove_the_draft() {
        OrderCheck check = KNOWLEDGE.orderChecks().get(0);
        Level level = check.levels().get(0);

        assertThat(level.sources()).isEmpty();
        assertThat(level.alternatives()).containsExactly("Hold the statin.");
        assertThat(level.offers().removeDraft()).isTrue();
        assertThat(level.offers().replaceBy()).containsExactlyElementsOf(KNOWLEDGE.drugCatalog());
        assertThat(level.workUp()).flatExtracting(workUp -> workUp.orders()).containsExactly("magnesium");
        assertThat(check.overrideReasons())
                .containsExactly(
                        new OverrideReason("benefit", "Benefit outweighs risk", "risk-benefit-ratio"),
                        new OverrideReason("tolerated", "Tolerated before", ""));
    }

    @Test
    void an_option_has_contraindications_in_order_and_cautions() {
        ManagementOption option = Objects.requireNonNull(KNOWLEDGE.options().get("m-salt"));

        assertThat(KNOWLEDGE.causes().get(0).options()).containsExactly(new OptionOffer("m-salt", EvidenceGrade.A));
        assertThat(option.contraindications())
                .extracting(contraindication -> contraindication.checkFirst())
                .containsExactly(false, true);
        assertThat(option.contraindications().get(0).say())
                .isEqualTo(new Wording("Not suggested: eGFR {value}.", "Not suggested: dialysis."));
        assertThat(option.contraindications().get(0).lead().findLab()).contains("egfr");
        assertThat(option.cautions())
                .extracting(caution -> caution.say().text())
                .containsExactly("Keep apart from statins.");
    }

    @Test
    void an_interaction_table_has_outcomes_caps_and_what_was_not_verified() {
        List<InteractionRow> rows = table().rows();

        assertThat(rows.get(0).cells())
                .isEqualTo(Map.of(
                        "simvastatin", new InteractionCell(Outcome.CONTRAINDICATED, null, true),
                        "atorvastatin", new InteractionCell(Outcome.OVER_CAP, new BigDecimal("20"), true)));
        assertThat(rows.get(1).drugs()).containsExactlyInAnyOrder("amiodarone", "diltiazem");
        assertThat(rows.get(1).cells().get("atorvastatin"))
                .isEqualTo(new InteractionCell(Outcome.CAUTION, null, false));
    }

    @Test
    void drugs_that_count_together_are_no_drugs_of_the_row_alone() {
        InteractionRow row = table().rows().get(2);

        assertThat(row.together()).containsExactlyInAnyOrder("clarithromycin", "diltiazem");
        assertThat(row.drugs()).isEmpty();
        assertThat(table().rows().get(0).together()).isEmpty();
    }

    private static InteractionTable table() {
        Criterion when = KNOWLEDGE.orderChecks().get(0).levels().get(0).when();
        return ((Interacts) when).table();
    }

    @Test
    void a_level_speaks_at_the_moments_that_it_names_else_at_all() {
        assertThat(KNOWLEDGE.orderChecks().get(0).levels())
                .extracting(Level::moments)
                .containsExactly(EnumSet.allOf(OrderMoment.class), EnumSet.of(OrderMoment.SIGN, OrderMoment.PRESCRIBE));
    }

    @Test
    void windows_hold_for_every_drug_of_a_class() {
        DrugWindows windows = KNOWLEDGE.windows();

        assertThat(windows.exposureGap()).isEqualTo(Period.ofDays(30));
        assertThat(windows.effectOf("simvastatin")).isEqualTo(Period.ofDays(84));
        assertThat(windows.effectOf("amiodarone")).isEqualTo(Period.ZERO);
        assertThat(windows.interactionOf("amiodarone")).isEqualTo(Period.ofDays(84));
        assertThat(windows.interactionOf("diltiazem")).isEqualTo(Period.ofDays(7));
        assertThat(windows.fullStrength()).isEqualTo(Set.of("amiodarone"));
    }

    @Test
    void the_order_catalog_has_codes_and_entries_that_are_text() {
        assertThat(KNOWLEDGE.orderCatalog())
                .isEqualTo(Map.of(
                        "magnesium",
                        new OrderCatalogEntry(
                                "magnesium",
                                "Magnesium",
                                new Code("http://loinc.org", "1-1"),
                                "Magnesium in serum",
                                Period.ofDays(30)),
                        "ecg",
                        new OrderCatalogEntry("ecg", "ECG", null, "", Period.ofDays(30))));
    }

    @Test
    void the_bibliography_holds_the_reserved_source_too() {
        assertThat(KNOWLEDGE.sources())
                .containsEntry(
                        "S1",
                        new Source(
                                "S1",
                                "A label",
                                "A label that was read",
                                "https://example.org/label",
                                Source.Seen.READ))
                .containsEntry(
                        "from-memory",
                        new Source(
                                "from-memory",
                                "Expert opinion",
                                "Expert opinion, not yet referenced",
                                null,
                                Source.Seen.EXPERT));
    }

    @Test
    void a_service_asks_for_the_codes_of_every_analyte_in_use_sorted() {
        ServiceDefinition service = KNOWLEDGE.services().get(0);

        assertThat(service.prefetch().keySet()).containsExactly("patient", "labsRecent");
        assertThat(service.prefetch().get("labsRecent"))
                .isEqualTo(
                        "Observation?patient={{context.patientId}}" + "&code=1-1,1-2,5-1,6-1,7-1,8-1,9-1&_count=100");
    }
}
