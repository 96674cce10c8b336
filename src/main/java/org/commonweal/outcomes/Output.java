package org.commonweal.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An amount of service that is expected to bring an outcome about. It may be counted, but it is never the outcome.
 *
 * @param quantity how many of the unit in each period
 * @param unit such as “swimming sessions”
 */
@Embeddable
public record Output(
        @Column(name = "output_id", nullable = false) UUID id,

        @Column(name = "quantity", nullable = false, precision = 19, scale = 2)
        BigDecimal quantity,

        @Column(name = "unit", nullable = false, length = 100)
        String unit,

        @Enumerated(EnumType.STRING) @Column(name = "period", nullable = false, length = 20)
        Period period) {

    /** In what time. */
    public enum Period {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }
}
