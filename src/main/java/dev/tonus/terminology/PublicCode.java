package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of a code system that everybody may look up, in the form of that system. It says nothing of a patient, so it may
 * be shown where nothing of a record may. Systems whose codes look like the numbers of persons are left out.
 *
 * @param system the system in one word, {@code loinc}
 * @param value the code
 */
public record PublicCode(String system, String value) {

    /** The longest codes of the tables have seven digits. */
    private static final Pattern RXNORM = Pattern.compile("[1-9][0-9]{0,6}");

    /** The longest codes of the tables have five digits before the check digit; one more is allowed for. */
    private static final Pattern LOINC = Pattern.compile("[1-9][0-9]{0,5}-[0-9]");

    /** The code in the form of its system; empty for a code of another system, and for what can be no code of it. */
    public static Optional<PublicCode> of(Code code) {
        CodeSystem system = CodeSystem.of(code.system());
        return form(system, code.value().strip())
                .map(value -> new PublicCode(system.name().toLowerCase(Locale.ROOT), value));
    }

    private static Optional<String> form(CodeSystem system, String value) {
        return switch (system) {
            case RXNORM ->
                Optional.of(value).filter(code -> RXNORM.matcher(code).matches());
            case LOINC -> Optional.of(value).filter(code -> LOINC.matcher(code).matches());
            case ATC -> Optional.of(value.toUpperCase(Locale.ROOT)).filter(AtcClasses::isCode);
            case NDC -> theOne(Ndc.elevenDigits(value));
            case SNOMED_CT, ICD_10_CM, OTHER -> Optional.empty();
        };
    }

    /** Ten digits without dashes may be three packages, or a telephone number. */
    private static Optional<String> theOne(List<String> packages) {
        return packages.size() == 1 ? Optional.of(packages.get(0)) : Optional.empty();
    }
}
