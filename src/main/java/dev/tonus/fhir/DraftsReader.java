package dev.tonus.fhir;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.LabOrder;
import dev.tonus.terminology.Terminology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the Bundle of draft orders. Orders of other things than drugs and laboratory tests are passed over. */
final class DraftsReader {

    private final DraftOrderReader drugOrders;
    private final LabOrderReader labOrders;
    private final Gaps gaps;

    DraftsReader(Terminology terminology, Reasons reasons, Times times, Gaps gaps) {
        this.drugOrders = new DraftOrderReader(new DrugReader(terminology), reasons, times, gaps);
        this.labOrders = new LabOrderReader(new LabCodes(terminology), times);
        this.gaps = gaps;
    }

    /** The orders of this patient, and which of them are selected. */
    Drafts read(JsonNode drafts, Selections selections, PatientFilter patient) {
        if (Json.isAbsent(drafts)) {
            return Drafts.NONE;
        }
        String type = Json.text(drafts.path("resourceType"));
        Sorted sorted = new Sorted(Kinds.ALL_ORDERS, patient);
        if (Kinds.ALL_ORDERS.contains(type)) {
            sorted.addResource(drafts);
        } else if (type.equals(SearchResult.TYPE) && isList(drafts.path("entry"))) {
            Json.each(drafts.path("entry")).forEach(sorted::addEntry);
        } else {
            gaps.add(Gaps.DRAFT_ORDERS, GapStatus.UNREADABLE, "The draft orders came in a form that could not be read");
        }
        sorted.reportTo(gaps, Gaps.DRAFT_ORDERS);
        if (selections.isAnyMissingFrom(sorted.usable())) {
            gaps.add(Gaps.DRAFT_ORDERS, GapStatus.NOT_SENT, "A selected order was not among the draft orders");
        }
        return read(sorted.usable(), selections, new Siblings(drafts));
    }

    private static boolean isList(JsonNode entries) {
        return entries.isContainer() || Json.isAbsent(entries);
    }

    private Drafts read(List<Entry> entries, Selections selections, Siblings siblings) {
        Set<String> seen = new HashSet<>();
        List<DraftOrder> drugs = new ArrayList<>();
        List<LabOrder> labs = new ArrayList<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.reference())) {
                continue;
            }
            if (Kinds.DRUG_ORDERS.contains(entry.type())) {
                drugOrders.read(entry, selections.include(entry), siblings).ifPresent(drugs::add);
            } else {
                labOrders.readDraft(entry).ifPresent(labs::add);
            }
        }
        return new Drafts(drugs, labs);
    }
}
