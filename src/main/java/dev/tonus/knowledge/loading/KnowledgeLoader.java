package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Knowledge;
import dev.tonus.terminology.Terminology;
import java.util.SortedMap;

/** Loads the clinical content. */
public final class KnowledgeLoader {

    private KnowledgeLoader() {}

    /**
     * Makes the knowledge of the content files.
     *
     * @param files the bytes of the files by their path under {@code cds-services}, {@code causes/electrolyte/x.yaml};
     *     what is no content there is passed over
     * @param terminology the names that the files may use
     * @throws UnusableKnowledgeException with every problem, if anything in the files is wrong
     */
    public static Knowledge load(SortedMap<String, byte[]> files, Terminology terminology) {
        Problems problems = new Problems();
        ContentFiles content = ContentFiles.read(files, problems);
        Knowledge knowledge = new KnowledgeReader(content, terminology).read();
        if (!problems.isEmpty()) {
            throw new UnusableKnowledgeException(problems.sorted());
        }
        return knowledge;
    }
}
