package dev.tonus.reasoning;

import dev.tonus.knowledge.Knowledge;

/**
 * The clinical content with what is worked out of it once, before any chart.
 *
 * @param knowledge the content
 * @param files its causes and red flags by id
 * @param raisers its tables, read from the drug whose exposure is raised
 * @param topics what a chart must speak of before they can find anything
 */
record KnowledgeIndex(Knowledge knowledge, FindingFiles files, Raisers raisers, Topics topics) {

    static KnowledgeIndex of(Knowledge knowledge) {
        return new KnowledgeIndex(
                knowledge, FindingFiles.of(knowledge), Raisers.of(knowledge.interactionTables()), Topics.of(knowledge));
    }
}
