package dev.tonus;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Holds a resource to FHIR R4 as HAPI's validator reads it, offline. */
public final class R4Validator {

    /** Too large to be at hand without a terminology server; whether their codes exist is not this validator's question. */
    private static final List<String> CODE_SYSTEMS_OUT_OF_REACH = List.of(
            "http://loinc.org",
            "http://www.nlm.nih.gov/research/umls/rxnorm",
            "urn:oid:2.16.840.1.113883.6.88",
            "http://hl7.org/fhir/sid/icd-10-cm");

    private static final FhirValidator VALIDATOR = validator(FhirContext.forR4Cached());

    private R4Validator() {}

    /** Every error and warning about a resource, with its place; a narrative and other best practices are not asked for. */
    public static List<String> problemsOf(String resourceJson) {
        return VALIDATOR.validateWithResult(resourceJson).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0)
                .filter(message -> outOfReach().noneMatch(message.getMessage()::startsWith))
                .map(R4Validator::inWords)
                .toList();
    }

    private static Stream<String> outOfReach() {
        return CODE_SYSTEMS_OUT_OF_REACH.stream()
                .map(system -> "CodeSystem is unknown and can't be validated: " + system + " for '");
    }

    private static String inWords(SingleValidationMessage message) {
        return "%s at %s: %s"
                .formatted(message.getSeverity().getCode(), message.getLocationString(), message.getMessage());
    }

    private static FhirValidator validator(FhirContext r4) {
        var rules = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4)));
        rules.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        return r4.newValidator().registerValidatorModule(rules);
    }
}
