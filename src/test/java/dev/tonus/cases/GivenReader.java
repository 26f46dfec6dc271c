package dev.tonus.cases;

import dev.tonus.Adult;
import dev.tonus.Shipped;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.ReferenceRange;
import java.util.Map;

/** Makes the facts of what a case says is given. */
final class GivenReader {

    private final Adult adult = Adult.adult();

    private GivenReader() {}

    static PatientFacts read(Block given) {
        GivenReader reader = new GivenReader();
        reader.patient(given.block("patient"));
        RecordEntries entries = new RecordEntries(reader.adult);
        given.blocks("symptoms").forEach(entries::symptom);
        given.blocks("conditions").forEach(entries::condition);
        given.blocks("procedures").forEach(entries::procedure);
        given.blocks("encounters").forEach(entries::encounter);
        given.blocks("allergies").forEach(entries::allergy);
        given.blocks("dates").forEach(entries::date);
        given.blocks("medications").forEach(use -> reader.adult.taking(PrescriptionReader.use(use)));
        given.blocks("labs").forEach(reader::lab);
        given.blocks("labOrders").forEach(reader::labOrder);
        given.blocks("drafts").forEach(draft -> reader.adult.ordering(PrescriptionReader.draft(draft)));
        reader.receipts(given);
        given.texts("unreadable").forEach(lab -> reader.unreadable(CaseNames.LAB.require(lab, given)));
        return reader.adult.facts();
    }

    private void patient(Block patient) {
        patient.find("age").ifPresent(age -> {
            if (age.equals("unknown")) {
                adult.ofUnknownAge();
            } else {
                adult.aged(Integer.parseInt(age));
            }
        });
        patient.find("born").ifPresent(adult::bornOn);
        patient.find("sex").ifPresent(sex -> {
            if (sex.equals("female")) {
                adult.female();
            } else {
                adult.male();
            }
        });
        if (patient.isTrue("deceased")) {
            adult.deceased();
        }
    }

    private void lab(Block lab) {
        String name = CaseNames.LAB.require(lab.text("lab"), lab);
        String[] value = lab.text("value").split(" ", 2);
        String unit = Shipped.terminology().unitOf(value[1]);
        ReferenceRange range = lab.find("range").map(text -> range(text, unit)).orElse(ReferenceRange.NONE);
        adult.withLab(name, value[0] + " " + unit, range, Offset.daysAgo(lab, "at"), lab.isTrue("preliminary"));
    }

    private static ReferenceRange range(String text, String unit) {
        String[] ends = text.split("-", 2);
        return Adult.range(ends[0].strip(), ends[1].strip(), unit);
    }

    private void labOrder(Block order) {
        adult.withLabOrder(CaseNames.ORDER.require(order.text("lab"), order), Offset.daysAgo(order, "at"));
    }

    private void receipts(Block given) {
        Map.of("notReceived", Receipt.NOT_SENT, "failed", Receipt.FAILED, "partial", Receipt.PARTIAL)
                .forEach((key, receipt) -> given.texts(key)
                        .forEach(input ->
                                adult.received(receipt, Input.parse(input).orElseThrow())));
    }

    private void unreadable(String lab) {
        adult.withGap(new DataGap(
                lab,
                GapStatus.UNREADABLE,
                "A result could not be read: " + Shipped.terminology().nameOfLab(lab)));
    }
}
