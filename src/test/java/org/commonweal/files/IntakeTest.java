package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void refusesWhenTheDiskIsNearlyFull() throws IOException {
        var intake = new Intake(new SmallDisk(folder, 5_000_000, Long.MAX_VALUE), settings("10MB"));

        assertRefused(intake, "files.noRoom");
    }

    @Test
    void keepsNothingWhenTheDiskFillsUpOnTheWay() throws IOException {
        var intake = new Intake(new SmallDisk(folder, 50_000_000, 100_000), settings("10MB"));

        assertRefused(intake, "files.notStored");
    }

    private void assertRefused(Intake intake, String code) throws IOException {
        var content = new ByteArrayInputStream("x".repeat(300_000).getBytes());

        assertThatThrownBy(() -> intake.take("file.txt", null, content, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));

        try (var found = Files.walk(folder)) {
            assertThat(found.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static FilesSettings settings(String minFree) {
        return new FilesSettings(
                DataSize.ofMegabytes(100),
                DataSize.parse(minFree),
                null,
                Duration.ofSeconds(30),
                DataSize.ofMegabytes(256),
                1_000);
    }

    /** Says how much room it has, and fails once more than its capacity is written. */
    private static final class SmallDisk extends FileSystemStore {

        private final long room;
        private final long capacity;

        SmallDisk(Path root, long room, long capacity) throws IOException {
            super(root, Clock.systemUTC());
            this.room = room;
            this.capacity = capacity;
        }

        @Override
        public long room() {
            return room;
        }

        @Override
        public Draft begin() throws IOException {
            var draft = super.begin();
            return new Draft() {
                @Override
                public OutputStream out() {
                    return new Limited(draft.out(), capacity);
                }

                @Override
                public Path complete() throws IOException {
                    return draft.complete();
                }

                @Override
                public void keep(String sha256) throws IOException {
                    draft.keep(sha256);
                }

                @Override
                public void close() throws IOException {
                    draft.close();
                }
            };
        }
    }

    private static final class Limited extends OutputStream {

        private final OutputStream out;
        private long left;

        Limited(OutputStream out, long left) {
            this.out = out;
            this.left = left;
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }
}
