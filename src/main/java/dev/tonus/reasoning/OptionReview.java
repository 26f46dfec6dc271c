package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Contraindication;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.OptionOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which management options of a cause suit this patient. */
final class OptionReview {

    private final Chart chart;
    private final Judge judge;

    OptionReview(Chart chart, Judge judge) {
        this.chart = chart;
        this.judge = judge;
    }

    List<OfferedOption> review(Cause cause) {
        List<OfferedOption> offered = new ArrayList<>();
        for (OptionOffer offer : cause.options()) {
            Optional.ofNullable(chart.knowledge().options().get(offer.option()))
                    .map(option -> review(option, offer.grade()))
                    .ifPresent(offered::add);
        }
        return offered;
    }

    /** What rules the option out decides; else what must be checked first; else it is allowed. */
    private OfferedOption review(ManagementOption option, EvidenceGrade grade) {
        Optional<OfferedOption> checkFirst = Optional.empty();
        for (Contraindication contraindication : option.contraindications()) {
            Judgement answer = judge.judge(contraindication.when());
            if (answer.isMet() && !contraindication.checkFirst()) {
                return standing(option, OfferedOption.Standing.RULED_OUT, line(contraindication, answer), grade);
            }
            if (checkFirst.isEmpty() && (answer.isMet() || answer.isUnknown())) {
                String line = answer.isMet() ? line(contraindication, answer) : unknown(option, answer.gaps());
                checkFirst = Optional.of(standing(option, OfferedOption.Standing.CHECK_FIRST, line, grade));
            }
        }
        return checkFirst.orElseGet(() -> standing(option, OfferedOption.Standing.ALLOWED, option.say(), grade));
    }

    private static String line(Contraindication contraindication, Judgement answer) {
        return SlotValues.of(contraindication.lead(), answer.grounds()).fill(contraindication.say());
    }

    private static String unknown(ManagementOption option, List<DataGap> gaps) {
        String missing = gaps.stream().map(DataGap::text).distinct().collect(Collectors.joining("; "));
        return option.name() + ": check first (" + missing + ").";
    }

    private OfferedOption standing(
            ManagementOption option, OfferedOption.Standing standing, String text, EvidenceGrade grade) {
        List<String> cautions = standing == OfferedOption.Standing.RULED_OUT
                ? List.of()
                : new AdviceReview(judge, new Citations()).lines(option.cautions(), Lead.NONE, List.of());
        return new OfferedOption(option.id(), standing, text, cautions, grade);
    }
}
