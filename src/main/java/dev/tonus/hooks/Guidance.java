package dev.tonus.hooks;

import dev.tonus.cards.CardComposer;
import dev.tonus.cards.CdsResponse;
import dev.tonus.cards.Recipient;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.PatientFacts;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Notice;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers a call: the cards of the assessment of the facts of the request. */
@Component
final class Guidance {

    private final PatientRecords records;
    private final UnresolvedCounter unresolved;
    private final TonusProperties properties;

    Guidance(PatientRecords records, UnresolvedCounter unresolved, TonusProperties properties) {
        this.records = records;
        this.unresolved = unresolved;
        this.properties = properties;
    }

    CdsResponse answer(HookCall call, CdsService service) {
        PatientFacts facts = records.read(call.record());
        unresolved.count(facts);
        Assessment assessment = service.reasoning().apply(facts);
        if (properties.refusesMissingData()) {
            refuseIfNotLookedAt(assessment);
        }
        return CardComposer.compose(assessment, recipient(call));
    }

    private Recipient recipient(HookCall call) {
        return new Recipient(
                call.hookInstance(),
                call.record().patientId(),
                properties.mode() == Mode.EVALUATION,
                properties.responseExtension());
    }

    private static void refuseIfNotLookedAt(Assessment assessment) {
        List<DataGap> missing = assessment.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.NOT_LOOKED_AT)
                .map(Notice::gaps)
                .flatMap(List::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw RefusedException.because(HttpStatus.PRECONDITION_FAILED, IssueType.INCOMPLETE, sentence(missing));
        }
    }

    private static String sentence(List<DataGap> missing) {
        return missing.stream().map(DataGap::text).distinct().collect(Collectors.joining(". ", "", "."));
    }
}
