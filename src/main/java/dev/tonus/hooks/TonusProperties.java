package dev.tonus.hooks;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set.
 *
 * @param mode what the service runs for
 * @param zone the zone for calendar arithmetic
 * @param responseExtension whether answers carry the account of the assessment
 * @param missingDataAnswer what a patient view answers that could not be looked at: {@code card}, or {@code 412}
 * @param maxBodySize the longest body that is read
 * @param maxConcurrentCalls how many calls are worked on at the same time
 * @param maxCallsPerMinute how many calls are begun in a minute; 0 for any number
 * @param prefetchKeys our prefetch keys by the keys of clients that have renamed them
 * @param terminology which terminology is loaded
 */
@ConfigurationProperties("tonus")
public record TonusProperties(
        @DefaultValue("evaluation") Mode mode,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("true") boolean responseExtension,
        @DefaultValue("card") String missingDataAnswer,
        @DefaultValue("16MB") DataSize maxBodySize,
        @DefaultValue("8") int maxConcurrentCalls,
        @DefaultValue("0") int maxCallsPerMinute,
        @DefaultValue Map<String, String> prefetchKeys,
        @DefaultValue Terminology terminology) {

    private static final String REFUSE = "412";

    public TonusProperties {
        if (!Set.of("card", REFUSE).contains(missingDataAnswer)) {
            throw new IllegalArgumentException("tonus.missing-data-answer is card or 412");
        }
        prefetchKeys = new PrefetchKeys(prefetchKeys).names();
    }

    /** Whether a patient view that could not be looked at is refused instead of answered by a card. */
    boolean refusesMissingData() {
        return REFUSE.equals(missingDataAnswer);
    }

    /**
     * Which terminology is loaded.
     *
     * @param snomed whether SNOMED CT codes are known; a site without a license leaves them out
     * @param importFolder {@code import}: a folder with RxNorm's or RxTerms' files; empty for none
     * @param importIndex the folder in which the index of the import is kept; empty for that of the import
     */
    public record Terminology(
            @DefaultValue("true") boolean snomed,
            @DefaultValue("") @Name("import") String importFolder,
            @DefaultValue("") String importIndex) {

        /** The folder of the import. */
        public Optional<Path> findImport() {
            return Optional.of(importFolder).filter(folder -> !folder.isBlank()).map(Path::of);
        }

        /** Where its index is kept, if elsewhere. */
        public Optional<Path> findImportIndex() {
            return Optional.of(importIndex).filter(folder -> !folder.isBlank()).map(Path::of);
        }
    }
}
