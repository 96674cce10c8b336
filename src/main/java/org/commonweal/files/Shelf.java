package org.commonweal.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of files, each step a short transaction: none is held while bytes travel or are read. */
@Component
@Transactional
class Shelf {

    private final StoredFiles files;
    private final StoredFileTexts texts;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    Shelf(StoredFiles files, StoredFileTexts texts, PortalClock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** Work for the background, told after the commit that made it. */
    record Arrived() {}

    /** What the check of one file needs to know. */
    record Work(FileId id, FileKind kind, String sha256, int attempts) {}

    FileId add(Intake.Content content, Consumer<StoredFileDetails> claim) {
        var file = files.save(new StoredFile(content, clock.instant()));
        files.flush();
        claim.accept(file.details());
        events.publishEvent(new Arrived());
        return file.id();
    }

    @Transactional(readOnly = true)
    List<UUID> pending(int most) {
        return files.findPendingIds(Limit.of(most));
    }

    Optional<Work> work(UUID id) {
        return files.findById(id)
                .filter(StoredFile::isPending)
                .map(file -> new Work(file.id(), file.kind(), file.sha256(), file.attempts()));
    }

    void beginReading(FileId id) {
        var file = require(id);
        file.beginReading();
        files.save(file);
    }

    void conclude(FileId id, Verdict verdict) {
        var file = require(id);
        file.conclude(verdict, clock.instant());
        if (!verdict.text().isBlank()) {
            texts.save(new StoredFileText(id, verdict.text()));
        }
        files.save(file);
    }

    void lose(FileId id) {
        var file = require(id);
        file.lose(clock.instant());
        files.save(file);
    }

    void remove(FileId id) {
        texts.deleteById(id.value());
        files.delete(require(id));
    }

    @Transactional(readOnly = true)
    StoredFileDetails details(FileId id) {
        return require(id).details();
    }

    @Transactional(readOnly = true)
    String readableContent(FileId id) {
        return require(id).readableContent();
    }

    StoredFile require(FileId id) {
        return files.findById(id.value()).orElseThrow(() -> new NotFound("file"));
    }
}
