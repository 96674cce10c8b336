package org.commonweal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void writesDatesTimesAndMoneyTheWayTheCouncilDoes() {
        assertThat(Formats.date(LocalDate.of(2027, 1, 25))).isEqualTo("25 January 2027");
        assertThat(Formats.dateTime(Instant.parse("2027-01-25T23:59:00Z"))).isEqualTo("25 January 2027, 11:59pm");
        assertThat(Formats.dateTime(Instant.parse("2027-06-25T22:59:00Z"))).isEqualTo("25 June 2027, 11:59pm");
        assertThat(Formats.money(new BigDecimal("18340"))).isEqualTo("£18,340.00");
        assertThat(Formats.bytes(2_161_527)).isEqualTo("2.2 MB");
        assertThat(Formats.count(1, "row", "rows")).isEqualTo("1 row");
    }

    @Test
    void readsEnumConstantsAsSentences() {
        assertThat(Labels.of(StatusBadge.Tone.NEUTRAL)).isEqualTo("Neutral");
    }
}
