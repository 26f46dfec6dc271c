package dev.tonus;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a site puts in place of what is shipped, or adds to it.
 *
 * @param overlay a folder of the shape of the shipped ones, {@code fhir-resources/valuesets/…}; empty for none
 * @param terminology files beside it
 */
@ConfigurationProperties("tonus")
record SiteProperties(
        @DefaultValue("") String overlay, @DefaultValue Terminology terminology) {

    /**
     * Files that say what the codes of the site mean.
     *
     * @param localLabs a table of local laboratory codes, {@code system,code,loinc}; empty for none
     */
    record Terminology(@DefaultValue("") String localLabs) {}
}
