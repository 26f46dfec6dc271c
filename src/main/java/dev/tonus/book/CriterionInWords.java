package dev.tonus.book;

import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.CriterionVisitor;
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
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.ShownBefore;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Criteria as English sentences: everything that the evaluator looks at is said, and nothing else. */
public final class CriterionInWords implements CriterionVisitor<Phrase> {

    private CriterionInWords() {}

    /** The criterion on one line. */
    public static String line(Criterion criterion) {
        return of(criterion).plain();
    }

    static Phrase of(Criterion criterion) {
        return criterion.accept(new CriterionInWords());
    }

    private List<Phrase> each(List<Criterion> criteria) {
        return criteria.stream().map(criterion -> criterion.accept(this)).toList();
    }

    private Phrase joined(String join, String none, List<Criterion> criteria) {
        List<Phrase> parts = each(criteria);
        return parts.size() == 1 ? parts.get(0) : Phrase.of(parts.isEmpty() ? none : join, parts);
    }

    @Override
    public Phrase visit(AllOf criterion) {
        return joined("all of these", "always", criterion.criteria());
    }

    @Override
    public Phrase visit(AnyOf criterion) {
        return joined("any of these", "never", criterion.criteria());
    }

    @Override
    public Phrase visit(AtLeast criterion) {
        return Phrase.of("at least " + criterion.count() + " of these", each(criterion.criteria()));
    }

    @Override
    public Phrase visit(Not criterion) {
        return Phrase.of("not", each(List.of(criterion.criterion())));
    }

    @Override
    public Phrase visit(Is criterion) {
        return Phrase.naming(
                criterion.definition().name(), criterion.definition().id());
    }

    @Override
    public Phrase visit(Takes criterion) {
        return Phrase.of(DrugUseInWords.of(criterion) + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(Stopped criterion) {
        return Phrase.of(DrugUseInWords.of(criterion) + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(HasCondition criterion) {
        String when = criterion.ever() ? " is on record, of any time" : " is on record and active";
        String found = criterion
                .findWithin()
                .map(period -> " is on record with an onset within " + Periods.inWords(period))
                .orElse(when);
        return Phrase.of(
                Terms.anyOf(criterion.sets()) + sites(criterion.sites()) + found + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(HasAllergy criterion) {
        return Phrase.of("an allergy or intolerance to " + Terms.drugs(criterion.drugs()) + " is on record"
                + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(HadProcedure criterion) {
        String when = criterion
                .findWithin()
                .map(period -> " was done within " + Periods.inWords(period))
                .orElse(" was done at any time");
        return Phrase.of(Terms.anyOf(criterion.sets()) + when + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(Found criterion) {
        String likelihoods = criterion.likelihoods().isEmpty()
                ? ""
                : " as "
                        + Terms.either(criterion.likelihoods().stream()
                                .sorted()
                                .map(Likelihood::code)
                                .toList());
        if (criterion.isExclusion()) {
            return Phrase.of("another " + Terms.either(kinds(criterion)) + " is a finding" + likelihoods);
        }
        List<Phrase> named = criterion.ids().stream()
                .sorted()
                .map(id -> Phrase.naming(id, id))
                .toList();
        return Phrase.of("one of these is a finding" + likelihoods, named);
    }

    private static List<String> kinds(Found criterion) {
        return criterion.kinds().stream().sorted().map(Terms::lower).toList();
    }

    @Override
    public Phrase visit(LabStands criterion) {
        String grade = criterion.limit().grade();
        return Phrase.of(Terms.lab(criterion.lab()) + " " + LimitInWords.number(criterion.limit())
                + (grade.isEmpty() ? "" : " (grade “" + grade + "”)") + ", "
                + LimitInWords.basis(criterion.limit().basis()) + "; "
                + LimitInWords.window(criterion.window(), criterion.any())
                + LimitInWords.preliminary(criterion.limit()) + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(LabMissing criterion) {
        List<Phrase> parts = new ArrayList<>();
        new TreeMap<>(criterion.windows()).forEach((lab, window) -> parts.add(missing(lab, window)));
        String ordered = criterion
                .findOrOrderedWithin()
                .map(period -> "; an order within " + Periods.inWords(period) + " counts as a measurement")
                .orElse("");
        return parts.size() == 1 && ordered.isEmpty()
                ? parts.get(0)
                : Phrase.of("none of these is measured" + ordered, parts);
    }

    private static Phrase missing(String lab, LabWindow window) {
        return Phrase.of("no usable result of " + Terms.lab(lab) + " in a complete answer ("
                + LimitInWords.window(window, false) + ")");
    }

    @Override
    public Phrase visit(PatientIs criterion) {
        List<String> words = new ArrayList<>();
        if (criterion.ageAtLeast() > 0) {
            words.add("aged " + criterion.ageAtLeast() + " years or older");
        }
        if (criterion.ageBelow() < Integer.MAX_VALUE) {
            words.add("younger than " + criterion.ageBelow() + " years");
        }
        criterion.findSex().ifPresent(sex -> words.add(Terms.lower(sex)));
        if (criterion.pregnant()) {
            words.add("pregnant");
        }
        return Phrase.of("the patient is " + String.join(" and ", words) + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(Symptomatic criterion) {
        boolean any = criterion.kinds().equals(SymptomKind.anchors());
        String kinds = any
                ? "a muscle symptom"
                : Terms.either(criterion.kinds().stream()
                        .sorted()
                        .map(SymptomKind::code)
                        .toList());
        String lasting = criterion
                .findLasting()
                .map(period -> ", there for at least " + Periods.inWords(period))
                .orElse("");
        String reason = criterion.encounterReason() ? ", as the reason of the present encounter" : "";
        return Phrase.of(
                kinds + sites(criterion.sites()) + " is on record" + state(criterion.state()) + lasting + reason);
    }

    private static String sites(Set<String> sites) {
        return sites.isEmpty() ? "" : " (site: " + Terms.anyOf(sites) + ")";
    }

    private static String state(Symptomatic.State state) {
        return switch (state) {
            case ANY -> "";
            case NEW -> ", begun within 14 days";
            case CURRENT -> ", begun within 90 days";
            case PERSISTENT -> ", still active and begun more than 90 days ago or at an unknown time";
        };
    }

    @Override
    public Phrase visit(Interacts criterion) {
        List<String> outcomes =
                criterion.outcomes().stream().sorted().map(Outcome::code).toList();
        String pair = criterion.inRecord() ? "two current drugs" : "the order and another drug";
        return new Phrase(
                pair + " are a pair of “" + criterion.table().name() + "” with " + Terms.either(outcomes),
                criterion.table().id(),
                List.of());
    }

    @Override
    public Phrase visit(Ordered criterion) {
        return Phrase.of(DrugUseInWords.of(criterion) + missing(criterion.ifMissing()));
    }

    @Override
    public Phrase visit(ShownBefore criterion) {
        return Phrase.of("the same card was shown within " + Periods.inWords(criterion.within())
                + " (unknown while nothing is stored)");
    }

    private static String missing(IfMissing ifMissing) {
        return switch (ifMissing) {
            case UNKNOWN -> "";
            case MET -> " (counts as met where the record holds nothing usable)";
            case NOT_MET -> " (counts as not met where the record holds nothing usable)";
        };
    }
}
