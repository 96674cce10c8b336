package org.commonweal.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonweal.files.checks.Refusals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives files and hands them out. It knows nobody: the module that refers to a file decides who may ask for it, and
 * does so before it calls.
 */
@Service
public class FileService {

    private static final Logger log = LoggerFactory.getLogger(FileService.class);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Intake intake;
    private final Shelf shelf;
    private final FileStore store;
    private final StoredFiles files;
    private final StoredFileTexts texts;

    FileService(Intake intake, Shelf shelf, FileStore store, StoredFiles files, StoredFileTexts texts) {
        this.intake = intake;
        this.shelf = shelf;
        this.store = store;
        this.files = files;
        this.texts = texts;
    }

    /**
     * Takes in an upload. A file that is not taken is refused with a sentence for its sender, and nothing of it stays;
     * one that is taken waits for its check, which begins when the transaction is committed. Better called outside a
     * transaction, which would otherwise last as long as the upload.
     *
     * @param name as the sender's computer calls it; it is cleaned
     * @param declaredType the media type the browser sent, which decides nothing but the ending of a text without one
     * @throws org.commonweal.kernel.RuleViolation with a code that begins with {@code files.}
     */
    public FileId receive(String name, @Nullable String declaredType, InputStream in, ProgressListener progress) {
        return receive(name, declaredType, in, progress, taken -> {});
    }

    /**
     * As {@link #receive(String, String, InputStream, ProgressListener)}, and has the caller note what the file is for
     * in the transaction that stores it: none is left behind that nobody knows of.
     *
     * @param claim may refuse the file; then nothing of it stays
     */
    public FileId receive(
            String name,
            @Nullable String declaredType,
            InputStream in,
            ProgressListener progress,
            Consumer<StoredFileDetails> claim) {
        return shelf.add(intake.take(name, declaredType, in, progress), claim);
    }

    @Transactional(readOnly = true)
    public StoredFileDetails get(FileId id) {
        return shelf.require(id).details();
    }

    /** The files that still exist among these. */
    @Transactional(readOnly = true)
    public Map<FileId, StoredFileDetails> getAll(Collection<FileId> ids) {
        return files.findByIdIn(ids.stream().map(FileId::value).toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, StoredFile::details));
    }

    /** The bytes of a clean file; the caller closes the stream. */
    @Transactional(readOnly = true)
    public InputStream open(FileId id) {
        var content = shelf.require(id).readableContent();
        try {
            return store.open(content);
        } catch (IOException e) {
            throw lost(id, e);
        }
    }

    /** Refuses with the reason when the file is not clean. */
    @Transactional(readOnly = true)
    public void requireReadable(FileId id) {
        shelf.require(id).readableContent();
    }

    /**
     * Random access to a clean file, such as a workbook.
     *
     * @throws IOException what the reader throws
     */
    public <T> T read(FileId id, FileReader<T> reader) throws IOException {
        var content = shelf.readableContent(id);
        if (!store.contains(content)) {
            throw lost(id, null);
        }
        return store.read(content, reader);
    }

    /** The words found in a clean file. */
    @Transactional(readOnly = true)
    public Optional<String> text(FileId id) {
        return files.findById(id.value())
                .map(StoredFile::details)
                .filter(file -> file.isClean() && file.hasText())
                .flatMap(file -> texts.findById(id.value()))
                .map(StoredFileText::content);
    }

    /**
     * Waits until the check of a file has ended, or for as long as the caller has patience. Refuses to run in a
     * transaction: the check begins when the one that received the file has ended.
     */
    @Transactional(propagation = Propagation.NEVER)
    public StoredFileDetails awaitChecked(FileId id, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var file = shelf.details(id);
        while (file.state() == FileState.PENDING && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
            file = shelf.details(id);
        }
        return file;
    }

    /** Forgets a file that nothing refers to any more; its bytes go when no other file has the same. */
    @Transactional
    public void discard(FileId id) {
        shelf.remove(id);
    }

    private static RuntimeException lost(FileId id, @Nullable IOException cause) {
        log.error("The content of file {} is missing", id.value(), cause);
        return Refusals.lost();
    }
}
