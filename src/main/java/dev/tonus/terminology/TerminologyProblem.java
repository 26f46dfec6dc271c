package dev.tonus.terminology;

/**
 * Something wrong in a file of the terminology.
 *
 * @param file the path below {@code fhir-resources}
 * @param line the line, from 1; 0 if the whole file is meant
 * @param text what is wrong, as a sentence without its full stop
 */
public record TerminologyProblem(String file, int line, String text) {

    /** The problem for print, {@code terminology/products.csv:7: the route is unknown}. */
    public String display() {
        return line == 0 ? file + ": " + text : file + ":" + line + ": " + text;
    }
}
