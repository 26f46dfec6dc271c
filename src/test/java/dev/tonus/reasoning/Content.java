package dev.tonus.reasoning;

import dev.tonus.TakesBuilder;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.IndicatorRule;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.OrderReasons;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Source;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.Tier;
import dev.tonus.knowledge.Wording;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up content for the tests of the reasoning; its numbers mean nothing. */
final class Content {

    static final Review REVIEW = new Review("1", Review.Status.DRAFT, null, null, null, "adults", List.of(), "none");

    static final Symptomatic SYMPTOM = Symptomatic.of(EnumSet.allOf(SymptomKind.class), Symptomatic.State.ANY);

    static final InteractionTable TABLE = new InteractionTable(
            "pairs",
            "Pairs",
            List.of("simvastatin", "atorvastatin"),
            List.of(
                    new InteractionRow(
                            Set.of("clarithromycin"),
                            Set.of(),
                            Map.of(
                                    "simvastatin", new InteractionCell(Outcome.CONTRAINDICATED, null, true),
                                    "atorvastatin", new InteractionCell(Outcome.OVER_CAP, new BigDecimal("20"), true)),
                            List.of("S1")),
                    new InteractionRow(
                            Set.of(),
                            Set.of("darunavir", "ritonavir"),
                            Map.of("atorvastatin", new InteractionCell(Outcome.AVOID, null, true)),
                            List.of("S1")),
                    new InteractionRow(
                            Set.of("itraconazole"),
                            Set.of(),
                            Map.of("simvastatin", new InteractionCell(Outcome.CONTRAINDICATED, null, true)),
                            List.of("S1")),
                    new InteractionRow(
                            Set.of("danazol"),
                            Set.of(),
                            Map.of("simvastatin", new InteractionCell(Outcome.CONTRAINDICATED, null, false)),
                            List.of("S1"))));

    final List<Cause> causes = new ArrayList<>();
    final List<RedFlag> redFlags = new ArrayList<>();
    final List<OrderCheck> orderChecks = new ArrayList<>();
    final List<DrugCatalogEntry> drugCatalog = new ArrayList<>();

    Knowledge knowledge() {
        return new Knowledge(
                "test",
                causes,
                redFlags,
                orderChecks,
                Map.of(),
                Map.of(
                        "magnesium",
                        new OrderCatalogEntry("magnesium", "Magnesium", null, "", Period.ofDays(30)),
                        "potassium",
                        new OrderCatalogEntry("potassium", "Potassium", null, "", Period.ofDays(30))),
                Map.of("magnesium", "Magnesium", "potassium", "Potassium"),
                drugCatalog,
                List.of(TABLE),
                List.of(),
                new DrugWindows(
                        Period.ofDays(30),
                        Set.of("denosumab"),
                        Map.of("simvastatin", Period.ofDays(84), "denosumab", Period.ofDays(182)),
                        Period.ofDays(7),
                        Map.of("itraconazole", Period.ofDays(14)),
                        Set.of("itraconazole"),
                        new DrugSet("opioid", Set.of("morphine", "fentanyl"), Set.of("opioid")),
                        DrugWindows.Sources.NONE),
                Map.of("S1", new Source("S1", "A source", "A source", null, Source.Seen.READ)),
                Map.of(),
                List.of());
    }

    static LabStands low(String lab, String value, String unit) {
        return lab(lab, Relation.BELOW, Basis.AND_LAB_RANGE, LabWindow.of(Period.ofDays(30)), Quantity.of(value, unit));
    }

    static LabStands lab(String lab, Relation relation, Basis basis, LabWindow window, Quantity... values) {
        return new LabStands(lab, limit(relation, basis, false, values), window, false, IfMissing.UNKNOWN);
    }

    static Limit limit(Relation relation, Basis basis, boolean preliminary, Quantity... values) {
        return new Limit(relation, Map.of("", List.of(values)), basis, preliminary, "", List.of("S1"));
    }

    static Takes takes(String ingredient) {
        return TakesBuilder.takes(drugs(ingredient)).criterion();
    }

    static DrugSet drugs(String... ingredients) {
        return new DrugSet(ingredients[0], Set.of(ingredients));
    }

    static HasCondition has(String set) {
        return new HasCondition(Set.of(set), null, false, Set.of(), IfMissing.UNKNOWN);
    }

    static Interacts interacts(Outcome... outcomes) {
        return new Interacts(TABLE, Set.of(outcomes), false);
    }

    static Cause cause(String id, Criterion when, Tier... tiers) {
        return cause(id, when, List.of(tiers), List.of(), true);
    }

    static Cause cause(
            String id, Criterion when, List<Tier> tiers, List<IndicatorRule> indicators, boolean shownAlone) {
        return new Cause(
                id,
                id,
                REVIEW,
                new Lead("magnesium", null),
                when,
                Criterion.never(),
                List.of(),
                tiers,
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                shownAlone,
                List.of(),
                List.of(),
                List.of("S1"));
    }

    static Cause replacing(Cause cause, String... replaced) {
        return new Cause(
                cause.id(),
                cause.name(),
                cause.review(),
                cause.lead(),
                cause.when(),
                cause.unless(),
                List.of(replaced),
                cause.tiers(),
                cause.indicators(),
                cause.drivers(),
                cause.workUp(),
                cause.advice(),
                cause.options(),
                cause.shownAlone(),
                cause.ask(),
                cause.neverSay(),
                cause.sources());
    }

    static Tier tier(Likelihood likelihood, Criterion when) {
        return new Tier(likelihood, when, EvidenceGrade.C, "", Wording.of(likelihood.code()), List.of("S1"));
    }

    static IndicatorRule urgent(Indicator indicator, Criterion when) {
        return new IndicatorRule(indicator, when, List.of("S1"));
    }

    static Ordered ordered(DraftOrder.Action action, String... drugs) {
        return new Ordered(
                drugs(drugs), Takes.SYSTEMIC, action, Set.of(), OrderReasons.ANY, null, null, IfMissing.UNKNOWN);
    }

    static OrderCheck check(String id, Criterion when) {
        return check(id, Lead.NONE, level(Indicator.CRITICAL, when));
    }

    static OrderCheck check(String id, Lead lead, Level... levels) {
        return new OrderCheck(id, id, REVIEW, lead, List.of(levels), List.of(), List.of(), List.of("S1"));
    }

    static Level level(Indicator indicator, Criterion when) {
        return level(indicator, when, EnumSet.allOf(OrderMoment.class));
    }

    static Level level(Indicator indicator, Criterion when, Set<OrderMoment> moments) {
        return new Level(
                indicator,
                when,
                Criterion.never(),
                moments,
                Wording.of("{drug} with {with}"),
                Wording.of("Not together."),
                "",
                List.of(),
                List.of(),
                new Offers(true, false, List.of()),
                List.of());
    }
}
