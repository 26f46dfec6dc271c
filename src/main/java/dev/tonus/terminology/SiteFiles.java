package dev.tonus.terminology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site puts in place of the shipped terminology or adds to it, already in memory.
 *
 * @param valueSets FHIR value sets by file name; each takes the place of the shipped one with its canonical URL
 * @param localLabs tables of local laboratory codes and the LOINC codes they stand for, by file name
 */
public record SiteFiles(SortedMap<String, byte[]> valueSets, SortedMap<String, byte[]> localLabs) {

    /** The longest file that is read (32 MiB). */
    public static final int LONGEST = 32 * 1024 * 1024;

    /** A site that changes nothing. */
    public static final SiteFiles NONE = new SiteFiles(new TreeMap<>(), new TreeMap<>());

    public SiteFiles {
        valueSets = Collections.unmodifiableSortedMap(new TreeMap<>(valueSets));
        localLabs = Collections.unmodifiableSortedMap(new TreeMap<>(localLabs));
    }
}
