package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.LabResult;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Slot;
import dev.tonus.knowledge.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of sentences from the facts on which a verdict rests. */
final class SlotValues {

    private static final Pattern MARK = Pattern.compile("\\{[a-z]+\\}");

    private final Map<Slot, String> values = new EnumMap<>(Slot.class);

    private SlotValues() {}

    /** The values that the grounds give: the leading lab, the leading drug, the pair. The first of each kind counts. */
    static SlotValues of(Lead lead, List<Ground> grounds) {
        SlotValues slots = new SlotValues();
        for (Ground ground : grounds) {
            if (ground instanceof Ground.OfLab lab
                    && lead.findLab().filter(lab.result().lab()::equals).isPresent()) {
                slots.addLab(lab);
            } else if (ground instanceof Ground.OfDrug drug && leads(lead, drug)) {
                slots.addDrug(drug);
            } else if (ground instanceof Ground.OfPair pair) {
                slots.addPair(pair.pair());
            }
        }
        return slots;
    }

    private static boolean leads(Lead lead, Ground.OfDrug drug) {
        return lead.findDrugs()
                .filter(drugs -> drugs.ingredients().contains(drug.ingredient()))
                .isPresent();
    }

    private void addLab(Ground.OfLab lab) {
        LabResult result = lab.result();
        put(Slot.VALUE, result.display());
        put(Slot.DATE, result.time().text());
        put(Slot.RANGE, result.range().display());
        put(Slot.METHOD, result.method());
        lab.limit()
                .findFor(result.method(), result.value().unit())
                .or(() -> lab.limit().relation().isLow()
                        ? result.range().findLow()
                        : result.range().findHigh())
                .ifPresent(limit -> put(Slot.LIMIT, limit.display()));
    }

    private void addDrug(Ground.OfDrug drug) {
        put(Slot.DRUG, drug.use().drug().text());
        put(
                Slot.DOSE,
                drug.use()
                        .dose()
                        .find(drug.ingredient())
                        .map(EvidenceSentence::dose)
                        .orElse("dose not readable"));
        put(Slot.SINCE, drug.since());
    }

    private void addPair(InteractionPair pair) {
        put(Slot.CAPPED, pair.column().drug().text());
        put(Slot.WITH, pair.other().drug().text());
        pair.cell().findCap().ifPresent(cap -> put(Slot.LIMIT, EvidenceSentence.dose(cap)));
        pair.column()
                .dose()
                .find(pair.columnIngredient())
                .ifPresent(dose -> put(Slot.DOSE, EvidenceSentence.dose(dose)));
    }

    /**
     * The values for a sentence about an order: the order is the drug, and the other drug is that of the pair, else the
     * leading drug of the check.
     */
    static SlotValues ofOrder(DraftOrder order, Lead lead, List<Ground> grounds) {
        SlotValues slots = new SlotValues();
        slots.put(Slot.DRUG, order.drug().text());
        for (Ground ground : grounds) {
            if (ground instanceof Ground.OfPair pair) {
                boolean limited = pair.pair().column().reference().equals(order.reference());
                Party other = limited ? pair.pair().other() : pair.pair().column();
                slots.put(Slot.WITH, other.drug().text());
            } else if (ground instanceof Ground.OfDrug drug && leads(lead, drug)) {
                slots.put(Slot.WITH, drug.use().drug().text());
                slots.put(Slot.SINCE, drug.since());
            } else if (ground instanceof Ground.OfOrder ordered) {
                order.dose()
                        .find(ordered.ingredient())
                        .ifPresent(dose -> slots.put(Slot.DOSE, EvidenceSentence.dose(dose)));
            }
        }
        SlotValues.of(lead, grounds).values.forEach(slots::put);
        return slots;
    }

    private void put(Slot slot, String value) {
        values.putIfAbsent(slot, value);
    }

    /** The sentence with its slots filled; the one without slots if a value is missing. */
    String fill(Wording wording) {
        if (wording.text().indexOf('{') < 0) {
            return wording.text();
        }
        for (Slot slot : Slot.values()) {
            if (wording.text().contains(slot.mark()) && !values.containsKey(slot)) {
                return wording.findWithout().orElse("");
            }
        }
        return MARK.matcher(wording.text()).replaceAll(mark -> Matcher.quoteReplacement(valueOf(mark.group())));
    }

    private String valueOf(String mark) {
        for (Map.Entry<Slot, String> value : values.entrySet()) {
            if (value.getKey().mark().equals(mark)) {
                return value.getValue();
            }
        }
        return mark;
    }
}
