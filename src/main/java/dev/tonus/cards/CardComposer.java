package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.reasoning.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Composes the cards of an assessment. */
public final class CardComposer {

    private CardComposer() {}

    /** The answer to the recipient: few cards, the most urgent first, and the account of the assessment. */
    public static CdsResponse compose(Assessment assessment, Recipient recipient) {
        CardPrinter printer = new CardPrinter(recipient);
        List<Card> cards = new ArrayList<>();
        for (CardDraft draft : drafts(assessment)) {
            cards.add(printer.print(draft, cards.size()));
        }
        return new CdsResponse(
                cards, recipient.account() ? Map.of(Account.EXTENSION, Account.of(assessment)) : Map.of());
    }

    private static List<CardDraft> drafts(Assessment assessment) {
        List<DataGap> unseen = unseen(assessment);
        List<CardDraft> drafts = new ArrayList<>();
        drafts.addAll(EmergencyCards.of(assessment.findings(), unseen));
        drafts.addAll(SummaryCard.of(assessment.findings(), unseen));
        drafts.addAll(OrderCards.of(assessment.findings()));
        drafts.addAll(NoticeCards.of(assessment.notices()));
        drafts.sort(Comparator.comparing(CardDraft::indicator));
        return drafts;
    }

    /** The parts of the record that every card stands on and that were not received: said on whatever card there is. */
    private static List<DataGap> unseen(Assessment assessment) {
        return assessment.dataGaps().stream()
                .filter(gap -> Input.parse(gap.input()).filter(Input::isCore).isPresent())
                .toList();
    }
}
