package org.commonweal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.kernel.Ids;

/** The store of one machine: {@code ab/cd/<sha256>} below its folder, drafts in {@code tmp}. */
class FileSystemStore implements FileStore {

    private static final int KEY_LENGTH = 64;

    private final Path root;
    private final Path drafts;
    /** Ages of files are measured by the machine's clock, which also stamped them. */
    private final Clock machine;

    FileSystemStore(Path root, Clock machine) throws IOException {
        this.root = root;
        this.drafts = Files.createDirectories(root.resolve("tmp"));
        this.machine = machine;
    }

    @Override
    public Draft begin() throws IOException {
        return new FileSystemDraft(drafts.resolve(Ids.secret() + ".part"), this::adopt);
    }

    private synchronized void adopt(Path draft, String sha256) throws IOException {
        var path = pathOf(sha256);
        if (Files.exists(path)) {
            // Tells the sweeper that somebody needs it again, whose row is not committed yet.
            Files.setLastModifiedTime(path, FileTime.from(machine.instant()));
            Files.delete(draft);
            return;
        }
        var folder = Files.createDirectories(folderOf(sha256));
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        FileSystemDraft.force(folder);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    @Override
    public <T> T read(String sha256, FileReader<T> reader) throws IOException {
        return reader.read(pathOf(sha256));
    }

    @Override
    public boolean contains(String sha256) {
        return Files.isRegularFile(pathOf(sha256));
    }

    @Override
    public long room() {
        return root.toFile().getUsableSpace();
    }

    @Override
    public Stream<String> untouchedFor(Duration age) throws IOException {
        return Files.find(
                        root,
                        3,
                        (path, attributes) -> attributes.isRegularFile()
                                && path.getFileName().toString().length() == KEY_LENGTH
                                && isOlder(attributes.lastModifiedTime(), age))
                .map(path -> path.getFileName().toString());
    }

    @Override
    public synchronized void removeIfUntouchedFor(Duration age, String sha256) throws IOException {
        var path = pathOf(sha256);
        if (Files.exists(path) && isOlder(Files.getLastModifiedTime(path), age)) {
            Files.delete(path);
        }
    }

    @Override
    public void removeDraftsUntouchedFor(Duration age) throws IOException {
        List<Path> found;
        try (var listing = Files.list(drafts)) {
            found = listing.toList();
        }
        for (var draft : found) {
            if (isOlder(Files.getLastModifiedTime(draft), age)) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private boolean isOlder(FileTime time, Duration age) {
        return time.toInstant().isBefore(machine.instant().minus(age));
    }

    private Path pathOf(String sha256) {
        return folderOf(sha256).resolve(sha256);
    }

    private Path folderOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a key: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
