package org.commonweal.evidence;

import java.util.List;
import java.util.Optional;
import org.commonweal.access.Level;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaShape;
import org.commonweal.evidence.table.ColumnSummary;
import org.commonweal.evidence.table.DetectedTable;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.LayoutGuess;
import org.commonweal.evidence.table.TableDiff;
import org.commonweal.evidence.table.TablePreview;
import org.commonweal.evidence.table.TableSchema;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is inside the versions' tables, for those who may read them. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class EvidenceTables {

    private static final int LISTED = 100;

    private final EvidenceRegister register;
    private final EvidenceChecks checks;
    private final VersionTables tables;
    private final TableInspector inspector;
    private final AreaSeriesReader series;
    private final AreaQueries areas;
    private final FileService files;

    EvidenceTables(
            EvidenceRegister register,
            EvidenceChecks checks,
            VersionTables tables,
            TableInspector inspector,
            AreaSeriesReader series,
            AreaQueries areas,
            FileService files) {
        this.register = register;
        this.checks = checks;
        this.tables = tables;
        this.inspector = inspector;
        this.series = series;
        this.areas = areas;
        this.files = files;
    }

    /** How a file just received would be read; empty for one that is no table. The caller has received it. */
    public Optional<DetectedTable> detect(FileId id, LayoutChoice choice) {
        var file = files.get(id);
        return TableInspector.readable(file) ? Optional.of(inspector.detect(file, choice)) : Optional.empty();
    }

    /** The first rows of a file just received, read with this layout. */
    public List<List<String>> sample(FileId id, LayoutGuess layout) {
        return inspector.sample(id, layout);
    }

    /** The outcome of the version's check; empty while it has not been looked into. */
    public Optional<CheckSummary> check(EvidenceId id, int number) {
        return checks.findById(version(id, number).id()).map(EvidenceCheck::summary);
    }

    /** What is known of the version's table; empty for documents and files not read yet. */
    public Optional<TableReport> report(EvidenceId id, int number) {
        return checks.findById(version(id, number).id()).map(EvidenceCheck::report);
    }

    /** A page of the version's rows. */
    public TablePreview rows(EvidenceId id, int number, long offset, int limit) {
        return tables.read(version(id, number), table -> TablePreview.of(table, offset, limit));
    }

    /** The Table Schema of a version, as it was given. */
    public Optional<String> schema(EvidenceId id, int number) {
        return Optional.ofNullable(version(id, number).content().tableSchema());
    }

    /** What somebody set about how the version's table is read. */
    public LayoutChoice layoutChoice(EvidenceId id, int number) {
        return LayoutTexts.read(version(id, number).content().layoutChoice());
    }

    /** What changed from one version to another, rows told apart by the key columns. */
    public TableDiff difference(EvidenceId id, int before, int after, List<String> keyColumns) {
        return tables.read(
                version(id, before),
                version(id, after),
                (earlier, later) -> TableDiff.between(earlier, later, keyColumns, LISTED));
    }

    /** Columns to tell rows apart by: the schema's primary key, or the first column without repetition. */
    public List<String> likelyKey(EvidenceId id, int number) {
        var version = version(id, number);
        var schema = version.content().tableSchema();
        if (schema != null && !TableSchema.parse(schema).primaryKey().isEmpty()) {
            return TableSchema.parse(schema).primaryKey();
        }
        return tables.report(version).columns().stream()
                .filter(ColumnSummary::isUnique)
                .map(ColumnSummary::name)
                .limit(1)
                .toList();
    }

    /** One figure for each area. */
    public AreaSeries byArea(EvidenceId id, int number, AreaChoice choice) {
        var version = version(id, number);
        var finding = tables.report(version).areas();
        if (finding == null) {
            throw new RuleViolation("evidence.noAreas", "No column of this table holds area codes.");
        }
        return tables.read(version, table -> series.read(table, finding.column(), choice));
    }

    /** The choice to begin with; empty when nothing can be drawn. */
    public Optional<AreaChoice> likelyChoice(TableReport report) {
        return Optional.ofNullable(AreaSeriesReader.likelyColumn(report)).map(AreaChoice::of);
    }

    /** The outlines of a series' areas, as far as boundaries are loaded. */
    public List<AreaShape> shapes(AreaSeries drawn) {
        return areas.shapes(
                drawn.values().stream().map(AreaSeries.AreaValue::code).toList());
    }

    private EvidenceVersion version(EvidenceId id, int number) {
        var item = register.require(id, Level.READ);
        return item.version(number)
                .filter(version -> register.sees(item, version))
                .orElseThrow(() -> new NotFound(id.subject()));
    }
}
