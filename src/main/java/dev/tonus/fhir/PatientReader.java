package dev.tonus.fhir;

import dev.tonus.facts.Demographics;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Sex;
import tools.jackson.databind.JsonNode;

/** Reads a Patient. */
final class PatientReader {

    private final Times times;
    private final Gaps gaps;

    PatientReader(Times times, Gaps gaps) {
        this.times = times;
        this.gaps = gaps;
    }

    /** Who the patient is; what is not recorded stays unknown. */
    Demographics read(Entry patient) {
        return new Demographics(birthOf(patient), sexOf(patient), isDeceased(patient));
    }

    private RecordedTime birthOf(Entry patient) {
        JsonNode birthDate = patient.path("birthDate");
        RecordedTime birth = times.readPast(birthDate);
        if (times.hasCome(birth)) {
            return birth;
        }
        if (!Json.isAbsent(birthDate)) {
            gaps.add(Input.PATIENT.key(), GapStatus.UNREADABLE, "The birth date could not be read");
        }
        return RecordedTime.UNDATED;
    }

    private static Sex sexOf(Entry patient) {
        return switch (StatusWords.lower(patient.path("gender"))) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            default -> Sex.UNKNOWN;
        };
    }

    /** A date of death that cannot be read is one; a date after {@code asOf} is not yet. */
    private boolean isDeceased(Entry patient) {
        JsonNode when = patient.path("deceasedDateTime");
        RecordedTime death = times.read(when);
        boolean died = !Json.text(when).isEmpty() && (!death.isDated() || times.hasCome(death));
        return died || Json.isTrue(patient.path("deceasedBoolean"));
    }
}
