package dev.tonus.cases;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Route;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.CriterionVisitor;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.ShownBefore;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Criteria on one line, for the names of mutants. */
final class InWords implements CriterionVisitor<String> {

    static String of(Criterion criterion) {
        return criterion.accept(new InWords());
    }

    private String each(String combinator, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> criterion.accept(this))
                .collect(Collectors.joining(", ", combinator + "(", ")"));
    }

    @Override
    public String visit(AllOf criterion) {
        return each("allOf", criterion.criteria());
    }

    @Override
    public String visit(AnyOf criterion) {
        return each("anyOf", criterion.criteria());
    }

    @Override
    public String visit(AtLeast criterion) {
        return each("atLeast " + criterion.count(), criterion.criteria());
    }

    @Override
    public String visit(Not criterion) {
        return each("not", List.of(criterion.criterion()));
    }

    @Override
    public String visit(Is criterion) {
        return criterion.definition().id();
    }

    @Override
    public String visit(Takes criterion) {
        UseTiming timing = criterion.timing();
        return "takes " + (criterion.count() == 1 ? "" : criterion.count() + " of ")
                + criterion.drugs().name()
                + of(criterion.routes())
                + of(criterion.span())
                + (timing.startedBeforeSymptom() ? " startedBeforeSymptom" : "")
                + of("changedBeforeSymptom", timing.findChangedBeforeSymptom())
                + of("changedWithin", timing.findChangedWithin())
                + of("forAtLeast", timing.findForAtLeast())
                + criterion
                        .findDose()
                        .map(dose -> " dose" + dose.relation().sign() + dose.milligramsPerDay())
                        .orElse("");
    }

    private static String of(Set<Route> routes) {
        return routes.equals(Takes.SYSTEMIC) ? "" : " by " + new TreeSet<>(routes);
    }

    private static String of(UseSpan span) {
        return switch (span.kind()) {
            case CURRENT -> "";
            case WASHOUT -> " washout";
            case OR_STOPPED_WITHIN -> of("orStoppedWithin", span.findStoppedWithin());
            case EVER -> " ever";
        };
    }

    private static String of(String key, Optional<Period> period) {
        return period.map(value -> " " + key + " " + days(value)).orElse("");
    }

    @Override
    public String visit(Stopped criterion) {
        return "stopped " + criterion.drugs().name()
                + of(criterion.routes())
                + " within "
                + days(criterion.within())
                + of("after", criterion.findAfter());
    }

    @Override
    public String visit(HasCondition criterion) {
        return "has " + new TreeSet<>(criterion.sets())
                + of("within", criterion.findWithin())
                + (criterion.ever() ? " ever" : "")
                + (criterion.sites().isEmpty() ? "" : " at " + new TreeSet<>(criterion.sites()));
    }

    @Override
    public String visit(HasAllergy criterion) {
        return "allergy to " + criterion.drugs().name();
    }

    @Override
    public String visit(HadProcedure criterion) {
        return "had " + new TreeSet<>(criterion.sets()) + of("within", criterion.findWithin());
    }

    @Override
    public String visit(Found criterion) {
        return "finding " + new TreeSet<>(criterion.ids()) + new TreeSet<>(criterion.kinds())
                + (criterion.likelihoods().isEmpty() ? "" : new TreeSet<>(criterion.likelihoods()));
    }

    @Override
    public String visit(LabStands criterion) {
        String limit = criterion.limit().grade().isEmpty()
                ? criterion.limit().relation() + " " + criterion.limit().values()
                : criterion.limit().grade();
        String missing = criterion.ifMissing() == IfMissing.UNKNOWN ? "" : " ifMissing " + criterion.ifMissing();
        return criterion.lab() + " " + limit + of(criterion.window()) + (criterion.any() ? " any" : "") + missing;
    }

    @Override
    public String visit(LabMissing criterion) {
        return criterion.windows().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + " missing" + of(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + of("orOrderedWithin", criterion.findOrOrderedWithin());
    }

    private static String of(LabWindow window) {
        return window.sinceOnsetOf().isEmpty() ? " within " + days(window.within()) : " since onset";
    }

    @Override
    public String visit(PatientIs criterion) {
        return "patient " + criterion.ageAtLeast()
                + (criterion.ageBelow() == Integer.MAX_VALUE ? "" : "-" + criterion.ageBelow()) + " "
                + criterion.findSex().map(Enum::name).orElse("")
                + (criterion.pregnant() ? " pregnant" : "");
    }

    @Override
    public String visit(Symptomatic criterion) {
        boolean anyKind = criterion.kinds().equals(SymptomKind.anchors());
        return "symptom " + criterion.state()
                + (anyKind ? "" : " " + new TreeSet<>(criterion.kinds()))
                + (criterion.sites().isEmpty() ? "" : " at " + new TreeSet<>(criterion.sites()))
                + of("lasting", criterion.findLasting())
                + (criterion.encounterReason() ? " encounterReason" : "");
    }

    @Override
    public String visit(Interacts criterion) {
        return criterion.table().id() + " " + new TreeSet<>(criterion.outcomes());
    }

    @Override
    public String visit(Ordered criterion) {
        return "order " + criterion.findDrugs().map(DrugSet::name).orElse("any")
                + (criterion.action() == DraftOrder.Action.STOP ? " stop" : "")
                + (criterion.changes().isEmpty() ? "" : " " + new TreeSet<>(criterion.changes()))
                + (criterion.reasons().none() ? " without a reason" : "")
                + (criterion.reasons().sets().isEmpty()
                        ? ""
                        : " for " + new TreeSet<>(criterion.reasons().sets()))
                + criterion.findDose().map(limit -> " " + dose(limit)).orElse("")
                + criterion
                        .findSupplyAbove()
                        .map(period -> " supply > " + days(period))
                        .orElse("");
    }

    private static String dose(DoseLimit limit) {
        return limit.relation().sign() + " " + limit.milligramsPerDay() + " mg/d";
    }

    @Override
    public String visit(ShownBefore criterion) {
        return "shown before, within " + days(criterion.within());
    }

    static String days(Period period) {
        return LocalDate.EPOCH.plus(period).toEpochDay() + " d";
    }
}
