package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Finding;
import java.util.List;

/**
 * What one card rests on, for machines: its findings and its data gaps only.
 *
 * @param findings the findings
 * @param dataGaps the data gaps
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CardAccount(List<Account.Entry> findings, List<Account.Gap> dataGaps) {

    public CardAccount {
        findings = List.copyOf(findings);
        dataGaps = List.copyOf(dataGaps);
    }

    static CardAccount of(List<Finding> findings, List<DataGap> gaps) {
        return new CardAccount(Account.entries(findings), Account.gaps(gaps));
    }
}
