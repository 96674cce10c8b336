package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class StoredFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final StoredFile file = new StoredFile(new Intake.Content("a.txt", FileKind.TXT, 3, "ab".repeat(32)), NOW);

    @Test
    void waitsForItsCheck() {
        assertThat(file.details().state()).isEqualTo(FileState.PENDING);
        assertThatThrownBy(file::readableContent).hasMessageContaining("still being checked");
    }

    @Test
    void tellsThatItWasChecked() {
        file.conclude(Verdict.clean("words"), NOW);

        assertThat(file.readableContent()).isEqualTo("ab".repeat(32));
        assertThat(file.details().hasText()).isTrue();
        assertThat(ReflectionTestUtils.<Iterable<Object>>invokeMethod(file, "domainEvents"))
                .containsExactly(new FileChecked(file.id(), FileState.CLEAN));
    }

    @Test
    void isCheckedOnce() {
        file.conclude(Verdict.clean(""), NOW);

        assertThatThrownBy(() -> file.conclude(Verdict.cleanWithoutText(), NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("CLEAN");
    }

    @Test
    void keepsSayingWhyItWasRejected() {
        file.conclude(Verdict.rejected(new RuleViolation("files.virus", "Found something.")), NOW);

        assertThatThrownBy(file::readableContent).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("files.virus");
            assertThat(refused.explanation()).isEqualTo("Found something.");
        });
    }
}
