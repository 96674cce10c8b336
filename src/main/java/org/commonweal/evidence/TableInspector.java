package org.commonweal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.evidence.TableReport.AreaFinding;
import org.commonweal.evidence.area.AreaLists;
import org.commonweal.evidence.table.AreaCodes;
import org.commonweal.evidence.table.AreaColumn;
import org.commonweal.evidence.table.ColumnSummary;
import org.commonweal.evidence.table.DetectedTable;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.LayoutGuess;
import org.commonweal.evidence.table.SchemaCheck;
import org.commonweal.evidence.table.TableCheck;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TablePreview;
import org.commonweal.evidence.table.TableProblems;
import org.commonweal.evidence.table.TableSchema;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.evidence.table.TableSummary;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks inside a clean file: how its table is laid out, what it holds, what is wrong with it. */
@Component
class TableInspector {

    private static final int FIRST_ROWS = 10;
    private static final TableProblems NO_PROBLEMS = new TableProblems(List.of(), 0, 0, List.of());

    private final FileService files;
    private final AreaLists areas;

    TableInspector(FileService files, AreaLists areas) {
        this.files = files;
        this.areas = areas;
    }

    /** How the file would be read with the given choices; refuses what is no table. */
    DetectedTable detect(StoredFileDetails file, LayoutChoice choice) {
        return read(file.id(), path -> new TableDetector().detect(TableSource.of(path), file.name(), choice));
    }

    List<List<String>> sample(FileId file, LayoutGuess layout) {
        var rows = read(file, path -> TablePreview.of(new TableFile(TableSource.of(path), layout), 0, FIRST_ROWS));
        return rows.rows().stream()
                .map(row -> java.util.stream.IntStream.range(0, rows.columns().size())
                        .mapToObj(row::cell)
                        .toList())
                .toList();
    }

    Finding inspect(StoredFileDetails file, LayoutChoice choice, @Nullable String schema) {
        if (!readable(file)) {
            return Finding.document();
        }
        try {
            return Finding.table(read(file.id(), path -> report(path, file.name(), choice, schema)));
        } catch (RuleViolation refused) {
            return Finding.refused(refused.explanation());
        }
    }

    /** Tables proper, and the JSON kinds, which may hold a list or map features. */
    static boolean readable(StoredFileDetails file) {
        return switch (file.kind()) {
            case CSV, TSV, XLSX, XLS, ODS, JSON, GEOJSON -> true;
            default -> false;
        };
    }

    private TableReport report(Path path, String name, LayoutChoice choice, @Nullable String schema) {
        var found = new TableDetector().detect(TableSource.of(path), name, choice);
        var table = new TableFile(TableSource.of(path), found.layout());
        var summary = TableSummary.of(table);
        var errors =
                schema == null ? NO_PROBLEMS : SchemaCheck.run(table, TableSchema.parse(schema), areas.references());
        var warnings = TableCheck.run(table);
        return new TableReport(
                found.layout(),
                found.sheets(),
                found.remarks(),
                summary.rows(),
                summary.columns(),
                errors.listed(),
                errors.total(),
                warnings.listed(),
                warnings.total(),
                errors.unchecked(),
                TablePreview.of(table, 0, FIRST_ROWS).rows(),
                areas(table, summary));
    }

    private @Nullable AreaFinding areas(TableFile table, TableSummary summary) {
        var best = AreaCodes.recognise(table, areas.lists()).stream()
                .max(Comparator.<AreaColumn>comparingInt(
                                column -> usefulness(column, summary.columns().get(column.index())))
                        .thenComparing(
                                Comparator.comparingInt(AreaColumn::index).reversed()))
                .orElse(null);
        if (best == null) {
            return null;
        }
        var values = new ArrayList<Integer>();
        for (int i = 0; i < summary.columns().size(); i++) {
            if (i != best.index() && summary.columns().get(i).type().isNumeric()) {
                values.add(i);
            }
        }
        return new AreaFinding(best.index(), best.name(), best.label(), List.copyOf(values));
    }

    /** A row for each area can be drawn as it is; smaller areas say more than the county that stands in every row. */
    private static int usefulness(AreaColumn column, ColumnSummary summary) {
        int known = column.list() == null ? 0 : 100;
        int single = summary.distinctCapped() || summary.distinct() == summary.filled() ? 200 : 0;
        return single
                + known
                + switch (column.kind()) {
                    case OUTPUT_AREA, LSOA -> 9;
                    case MSOA -> 8;
                    case WARD -> 7;
                    case DISTRICT -> 6;
                    case COUNTY -> 5;
                    case REGION -> 4;
                    case COUNTRY -> 3;
                    case OTHER -> 1;
                };
    }

    <T> T read(FileId file, org.commonweal.files.FileReader<T> reader) {
        try {
            return files.read(file, reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
