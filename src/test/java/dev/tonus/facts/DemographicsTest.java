package dev.tonus.facts;

import static dev.tonus.Adult.AS_OF;
import static dev.tonus.Adult.ZONE;
import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemographicsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-21, MET",
        "2008-11-22, NOT_MET",
        "2008-11, UNKNOWN",
        "2008-10, MET",
        "2008, UNKNOWN",
        "2007, MET",
        "2009, NOT_MET"
    })
    void is_of_age_on_the_eighteenth_birthday(String birth, Verdict expected) {
        Demographics patient = adult().bornOn(birth).facts().patient();

        assertThat(patient.isAtLeast(18, AS_OF, ZONE)).isEqualTo(expected);
    }

    @Test
    void is_of_unknown_age_without_a_date_of_birth() {
        assertThat(Demographics.UNKNOWN.isAtLeast(18, AS_OF, ZONE)).isEqualTo(Verdict.UNKNOWN);
    }
}
