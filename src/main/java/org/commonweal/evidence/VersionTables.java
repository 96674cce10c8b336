package org.commonweal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** Opens the table of a version as it was read when it was checked. */
@Component
class VersionTables {

    private final FileService files;
    private final EvidenceChecks checks;

    VersionTables(FileService files, EvidenceChecks checks) {
        this.files = files;
        this.checks = checks;
    }

    TableReport report(EvidenceVersion version) {
        var check = checks.findById(version.id()).orElse(null);
        var report = check == null ? null : check.report();
        if (report == null) {
            throw new RuleViolation(
                    "evidence.noTable", "Version %d holds no table that could be read.".formatted(version.number()));
        }
        return report;
    }

    <T> T read(EvidenceVersion version, Function<TableFile, T> work) {
        var layout = report(version).layout();
        return reading(version, path -> work.apply(new TableFile(TableSource.of(path), layout)));
    }

    /** Both at once, for comparing them. */
    <T> T read(
            EvidenceVersion one, EvidenceVersion other, java.util.function.BiFunction<TableFile, TableFile, T> work) {
        return read(one, before -> read(other, after -> work.apply(before, after)));
    }

    private <T> T reading(EvidenceVersion version, Function<Path, T> work) {
        var file = version.file();
        if (file == null) {
            throw new RuleViolation("evidence.noFile", "Version %d has no file.".formatted(version.number()));
        }
        try {
            return files.read(new FileId(file.id()), work::apply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
