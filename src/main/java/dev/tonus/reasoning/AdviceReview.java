package dev.tonus.reasoning;

import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Advice;
import dev.tonus.knowledge.Lead;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of advice hold for this patient. A line that must not be said to some is said only to those who are surely
 * not among them.
 *
 * @param judge who decides the criteria
 * @param citations the sources behind the finding; grow by those of the lines
 */
record AdviceReview(Judge judge, Citations citations) {

    /** The lines, their slots filled from the facts behind the finding and behind the line. */
    List<String> lines(List<Advice> advice, Lead lead, List<Ground> grounds) {
        List<String> lines = new ArrayList<>();
        for (Advice line : advice) {
            Judgement answer = judge.judge(line.when());
            if (answer.isMet()) {
                List<Ground> all = new ArrayList<>(answer.grounds());
                all.addAll(grounds);
                add(line, SlotValues.of(lead, all), lines);
            }
        }
        return lines;
    }

    private void add(Advice line, SlotValues slots, List<String> lines) {
        boolean said = judge.judge(line.unless()).verdict() == Verdict.NOT_MET;
        String text = said ? slots.fill(line.say()) : line.otherwise();
        if (!text.isEmpty()) {
            lines.add(text);
            citations.add(line.sources());
        }
    }
}
