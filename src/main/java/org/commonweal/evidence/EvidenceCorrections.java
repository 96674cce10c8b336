package org.commonweal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.access.Level;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.TableCorrections;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts cells right without an upload: the corrected table becomes the next version, the original stays as it was. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedIn
public class EvidenceCorrections {

    private final EvidenceRegister register;
    private final VersionTables tables;
    private final FileService files;
    private final EvidenceService service;
    private final TransactionTemplate transactions;

    EvidenceCorrections(
            EvidenceRegister register,
            VersionTables tables,
            FileService files,
            EvidenceService service,
            PlatformTransactionManager manager) {
        this.register = register;
        this.tables = tables;
        this.files = files;
        this.service = service;
        this.transactions = new TransactionTemplate(manager);
    }

    /** @param number the version the corrections were made on, which must still be the newest */
    public void apply(EvidenceId id, int number, TableCorrections corrections) {
        var draft = draft();
        try {
            var next = transactions.execute(status -> write(id, number, corrections, draft));
            var received = receive(next.name(), draft);
            service.addVersion(id, next.version(received));
        } finally {
            delete(draft);
        }
    }

    private record Next(
            String name, @org.jspecify.annotations.Nullable String schema) {

        NewVersion version(FileId file) {
            return NewVersion.of(file)
                    .readAs(LayoutChoice.none()
                            .withEncoding("UTF-8")
                            .withSeparator(',')
                            .withHeaderRow(1)
                            .withDataRows(2, null))
                    .keepingTo(schema)
                    .noting("Corrected in the portal.");
        }
    }

    private Next write(EvidenceId id, int number, TableCorrections corrections, Path draft) {
        var item = register.require(id, Level.CONTRIBUTE);
        register.acting();
        var version = item.newest();
        if (version.number() != number) {
            throw new StaleVersion();
        }
        tables.read(version, table -> {
            try (var out = Files.newOutputStream(draft)) {
                corrections.write(table, out);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var file = version.file();
        return new Next(
                correctedName(file == null ? "table" : file.name()),
                version.content().tableSchema());
    }

    private FileId receive(String name, Path draft) {
        try (var in = Files.newInputStream(draft)) {
            return files.receive(name, "text/csv", in, ProgressListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String correctedName(String name) {
        int dot = name.lastIndexOf('.');
        var base = dot > 0 ? name.substring(0, dot) : name;
        return (base.endsWith("-corrected") ? base : base + "-corrected") + ".csv";
    }

    private static Path draft() {
        try {
            return Files.createTempFile("corrected", ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
