package dev.tonus.terminology;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A FHIR value set that lists its codes.
 *
 * @param file the path of its file
 * @param name the name of the set: its id without the mark of the SNOMED CT part
 * @param title what a reader calls it; empty if the file does not say
 * @param concepts the listed concepts
 * @param exclusions what the code, with its dot, may not look like although a listed code stands for it
 */
record ValueSet(String file, String name, String title, List<ListedConcept> concepts, List<Pattern> exclusions) {

    ValueSet {
        concepts = List.copyOf(concepts);
        exclusions = List.copyOf(exclusions);
    }
}
