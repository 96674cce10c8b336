package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemStoreTest {

    private static final String KEY = "ab".repeat(32);
    private static final Duration DAY = Duration.ofHours(24);

    @TempDir
    private Path folder;

    private FileSystemStore today;
    private FileSystemStore theDayAfterTomorrow;

    @BeforeEach
    void open() throws IOException {
        today = new FileSystemStore(folder, Clock.systemUTC());
        theDayAfterTomorrow = new FileSystemStore(folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(2)));
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        keep(today, "content");

        assertThat(today.contains(KEY)).isTrue();
        assertThat(today.<String>read(KEY, Files::readString)).isEqualTo("content");
        assertThat(names()).containsExactly(KEY);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep(today, "content");
        keep(today, "content");

        assertThat(names()).containsExactly(KEY);
    }

    @Test
    void leavesNothingOfADraftThatIsClosed() throws IOException {
        try (var draft = today.begin()) {
            draft.out().write(new byte[1_000]);
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void removesDraftsThatAKilledPortalLeftBehind() throws IOException {
        var abandoned = today.begin();
        abandoned.out().write(1);
        abandoned.complete();

        today.removeDraftsUntouchedFor(DAY);
        assertThat(names()).hasSize(1);
        theDayAfterTomorrow.removeDraftsUntouchedFor(DAY);
        assertThat(names()).isEmpty();
    }

    @Test
    void doesNotRemoveWhatSomebodyKeptAgain() throws IOException {
        keep(today, "content");
        try (var old = theDayAfterTomorrow.untouchedFor(DAY)) {
            assertThat(old).containsExactly(KEY);
        }

        keep(theDayAfterTomorrow, "content");
        theDayAfterTomorrow.removeIfUntouchedFor(DAY, KEY);

        assertThat(today.contains(KEY)).isTrue();
    }

    @Test
    void readsNothingOutsideItsFolder() {
        assertThatThrownBy(() -> today.open("../../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void keep(FileStore store, String content) throws IOException {
        try (var draft = store.begin()) {
            draft.out().write(content.getBytes(StandardCharsets.UTF_8));
            draft.complete();
            draft.keep(KEY);
        }
    }

    private List<String> names() throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
