package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-25, 2027-01-26T00:00:00Z",
        "2027-06-30, 2027-06-30T23:00:00Z",
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z",
        "2027-10-30, 2027-10-30T23:00:00Z",
        "2027-10-31, 2027-11-01T00:00:00Z"
    })
    void takesAnswersUntilOneMillisecondBeforeMidnightInLondon(LocalDate closes, Instant midnight) {
        var opens = closes.minusDays(84);
        var at = opens.atTime(10, 0).toInstant(java.time.ZoneOffset.UTC);
        var officer = Actor.person(new PersonId(UUID.randomUUID()), null, "Somebody");
        var consultation = new Consultation(
                "pools",
                new SubjectRef("workspace", UUID.randomUUID()),
                ConsultationFixtures.complete("Pools", opens, closes),
                officer,
                at);
        var member = Actor.person(new PersonId(UUID.randomUUID()), null, "Somebody");
        consultation.approve(List.of(), member, at);
        consultation.open(List.of(), opens, officer, at);

        assertThat(consultation.closesAt()).isEqualTo(midnight);
        assertThat(consultation.takesAnswersAt(midnight.minusMillis(1))).isTrue();
        assertThat(consultation.takesAnswersAt(midnight)).isFalse();
        assertThat(consultation.takesAnswersAt(midnight.plusMillis(1))).isFalse();
    }
}
