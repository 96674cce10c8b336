package org.commonweal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import org.junit.jupiter.api.Test;

class ColumnLengthsTest {

    private static class Thing extends AggregateRoot {

        @Column(name = "title", nullable = false, length = 20)
        private final String title;

        @Column(name = "body", columnDefinition = "longtext")
        private final String body;

        Thing(String title, String body) {
            this.title = title;
            this.body = body;
        }
    }

    @Test
    void refusesALongerTextThanItsColumnOnItsField() {
        assertThatThrownBy(() -> new Thing("x".repeat(21), "").domainEvents())
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo("title");
                    assertThat(refused.explanation()).contains("at most 20 characters");
                });
    }

    @Test
    void letsThroughWhatFitsAndTextsWithoutAnEnd() {
        assertThat(new Thing("x".repeat(20), "y".repeat(50_000)).domainEvents()).isEmpty();
    }
}
