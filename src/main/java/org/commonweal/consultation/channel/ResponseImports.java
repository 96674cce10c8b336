package org.commonweal.consultation.channel;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads responses from a file in three steps: how it would be read, what is wrong with which row, and then all rows or
 * none. A row that was read in before is known by its reference and is left as it is.
 */
@Service
@Transactional
@SignedIn
public class ResponseImports {

    private static final int PART = 500;

    private final ResponseDesk desk;
    private final FileService files;
    private final Intakes intakes;
    private final ResponseImportRuns runs;
    private final EntityManager entities;
    private final PortalClock clock;

    ResponseImports(
            ResponseDesk desk,
            FileService files,
            Intakes intakes,
            ResponseImportRuns runs,
            EntityManager entities,
            PortalClock clock) {
        this.desk = desk;
        this.files = files;
        this.intakes = intakes;
        this.runs = runs;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param sheet of a workbook; empty for the one that looks like the data */
    @Transactional(readOnly = true)
    public ImportOffer inspect(ConsultationId id, FileId file, String sheet) {
        var work = desk.running(id);
        return reading(file, sheet, found -> {
            var uses = PlanGuess.of(found.columns(), work.form());
            var plan = new ImportPlan(found.sheet(), uses, Channel.IMPORTED, Map.of(), lastDay(work));
            return new ImportOffer(
                    found.sheets(),
                    found.columns(),
                    found.remarks(),
                    found.sample(),
                    found.words(plan.columnOf(ColumnUse.Kind.CHANNEL)),
                    plan);
        });
    }

    /** The different words of a column, such as the file's own names for channels. */
    @Transactional(readOnly = true)
    public List<String> words(ConsultationId id, FileId file, String sheet, int column) {
        desk.running(id);
        return reading(file, sheet, found -> found.words(column));
    }

    /** Says what an import would do and stores nothing. */
    @Transactional(readOnly = true)
    public DryRun tryOut(ConsultationId id, FileId file, ImportPlan plan) {
        return run(desk.running(id), file, plan, fresh -> {});
    }

    /**
     * Stores every row that is not there yet, or nothing if a single row has a problem. Of the file only its name and
     * hash are kept.
     */
    public DryRun commit(ConsultationId id, FileId file, ImportPlan plan) {
        var work = desk.running(id);
        var by = desk.acting();
        var details = files.get(file);
        var checked = run(work, file, plan, fresh -> {});
        if (!checked.clean()) {
            throw RuleViolation.listing(
                    "consultation.import.problems",
                    "Nothing was imported, because some rows cannot be read as they are.",
                    checked.problems().stream()
                            .limit(5)
                            .map(problem -> "Row %d: %s".formatted(problem.row(), problem.problem()))
                            .toList());
        }
        if (checked.fresh() > 0) {
            var run =
                    runs.save(new ResponseImport(work, details.name(), details.sha256(), checked, by, clock.instant()));
            // The rows are written past Hibernate and refer to this one.
            entities.flush();
            var store = new Storing(work, run.id());
            run(work, file, plan, store);
            store.finish();
        }
        files.discard(file);
        return checked;
    }

    @Transactional(readOnly = true)
    public List<ImportRow> findRuns(ConsultationId id) {
        desk.reading(id);
        return runs.findByConsultationIdOrderByImportedAtDesc(id.value()).stream()
                .map(ResponseImport::row)
                .toList();
    }

    /** The files' own words for channels with the number of responses, largest first. */
    @Transactional(readOnly = true)
    public Map<String, Long> sources(ConsultationId id) {
        desk.reading(id);
        return intakes.sources(id);
    }

    /** Puts fresh rows away in parts. */
    private final class Storing implements Consumer<ReadRow> {

        private final ResponseDesk.Work work;
        private final UUID run;
        private final List<ReadRow> waiting = new ArrayList<>();

        private Storing(ResponseDesk.Work work, UUID run) {
            this.work = work;
            this.run = run;
        }

        @Override
        public void accept(ReadRow row) {
            waiting.add(row);
            if (waiting.size() == PART) {
                finish();
            }
        }

        private void finish() {
            if (!waiting.isEmpty()) {
                var incoming = waiting.stream().map(ReadRow::incoming).toList();
                var stored = desk.receive(work.id(), incoming, desk.acting().requirePerson());
                intakes.add(work.id(), run, stored, waiting);
                waiting.clear();
            }
        }
    }

    private DryRun run(ResponseDesk.Work work, FileId file, ImportPlan plan, Consumer<ReadRow> fresh) {
        if (!work.takesEntries()) {
            throw new RuleViolation("consultation.notOpen", "This consultation does not take answers now.");
        }
        requireSense(plan);
        var report = new RunReport(
                intakes.contents(work.id()),
                intakes.erased(work.id()),
                reference -> intakes.hasReference(work.id(), reference));
        reading(file, plan.sheet(), found -> {
            found.read(work, plan, lastDay(work), row -> {
                if (report.isFresh(row)) {
                    fresh.accept(row);
                }
            });
            return report;
        });
        return report.result();
    }

    private static void requireSense(ImportPlan plan) {
        var seen = new HashSet<ColumnUse>();
        for (var use : plan.uses()) {
            if (!use.equals(ColumnUse.NOTHING) && !seen.add(use)) {
                throw new RuleViolation(
                        "consultation.import.twice", "Two columns are read as the same. Leave one of them out.");
            }
        }
        if (plan.uses().stream().noneMatch(use -> use.kind() == ColumnUse.Kind.ANSWER)) {
            throw new RuleViolation(
                    "consultation.import.noAnswers",
                    "No column is read as an answer. Choose for at least one column which question it answers.");
        }
    }

    private LocalDate lastDay(ResponseDesk.Work work) {
        var today = clock.today();
        var closes = work.closesOn();
        return closes == null || closes.isAfter(today) ? today : closes;
    }

    private <T> T reading(FileId file, String sheet, Function<ResponseFile, T> work) {
        try {
            var name = files.get(file).name();
            return files.read(file, path -> work.apply(ResponseFile.open(path, name, sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
