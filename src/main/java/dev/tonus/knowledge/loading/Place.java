package dev.tonus.knowledge.loading;

/**
 * Where in a content file something stands.
 *
 * @param file the file, relative to {@code cds-services}
 * @param line the line, counted from 1
 * @param problems where to report what is wrong there
 */
record Place(String file, int line, Problems problems) {

    /** Reports that what stands here is wrong; the sentence says how to mend it. */
    void refuse(String sentence) {
        problems.add(new Problem(file, line, sentence));
    }

    /** Another line of the same file. */
    Place at(int otherLine) {
        return new Place(file, otherLine, problems);
    }
}
