package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@PortalTest
class SweeperTest {

    @Autowired
    private FileService files;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private FileStore store;

    @Value("${commonweal.data}")
    private Path data;

    @Test
    void removesBytesOfDiscardedFilesAfterADay() throws Exception {
        var file = received();
        files.discard(file.id());

        sweeper.sweep();
        assertThat(store.contains(file.sha256())).isTrue();

        age(file);
        sweeper.sweep();
        assertThat(store.contains(file.sha256())).isFalse();
    }

    @Test
    void leavesOldBytesThatAFileNeeds() throws Exception {
        var file = received();
        age(file);

        sweeper.sweep();

        assertThat(store.contains(file.sha256())).isTrue();
        assertThat(files.get(file.id()).state()).isEqualTo(FileState.CLEAN);
    }

    @Test
    void marksAFileWhoseBytesAreGone() throws Exception {
        var file = received();
        Files.delete(path(file));

        sweeper.sweep();

        assertThat(files.get(file.id()).state()).isEqualTo(FileState.ERROR);
        assertThat(files.get(file.id()).explanation()).contains("can no longer read this file");
    }

    private StoredFileDetails received() throws InterruptedException {
        var content = ("swept " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        var id = files.receive("file.txt", null, new ByteArrayInputStream(content), ProgressListener.NONE);
        return files.awaitChecked(id, Duration.ofSeconds(30));
    }

    private void age(StoredFileDetails file) throws Exception {
        Files.setLastModifiedTime(path(file), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    private Path path(StoredFileDetails file) {
        var key = file.sha256();
        return data.resolve("files")
                .resolve(key.substring(0, 2))
                .resolve(key.substring(2, 4))
                .resolve(key);
    }
}
