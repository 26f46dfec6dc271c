package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.knowledge.Found;

/** What causes and red flags came out as, for those that ask for it. */
interface Findings {

    /** Nobody looks for findings here, so that nothing is known of them. */
    Findings NONE = criterion -> Judgement.unknown(
            new DataGap("finding", GapStatus.UNRESOLVED, "What other causes were found is not known here"));

    /** Did one of the files come out as met? Unknown only where a part of the record was not received. */
    Judgement answer(Found criterion);
}
