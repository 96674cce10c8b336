package org.commonweal.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.commonweal.evidence.PublicPage.PublicChart;
import org.commonweal.evidence.PublicPage.PublicTable;
import org.commonweal.evidence.PublicPage.PublicVersion;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaRef;
import org.commonweal.evidence.table.ColumnSummary;
import org.commonweal.evidence.table.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts public pages together and keeps them for a while; whether they may be shown is asked anew for each view. */
@Component
class PublicPages {

    /** More areas than this are left to the table and the download: a page stays light. */
    private static final int MOST_SHAPES = 400;

    private final EvidenceChecks checks;
    private final VersionTables tables;
    private final AreaSeriesReader series;
    private final AreaQueries areas;
    private final Cache<Key, PublicPage> pages = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    PublicPages(EvidenceChecks checks, VersionTables tables, AreaSeriesReader series, AreaQueries areas) {
        this.checks = checks;
        this.tables = tables;
        this.series = series;
        this.areas = areas;
    }

    private record Key(UUID item, long version, int number) {}

    PublicPage page(EvidenceItem item, EvidenceVersion live, EvidenceVersion shown) {
        return pages.get(
                new Key(item.id().value(), item.versionNumber(), shown.number()), key -> made(item, live, shown));
    }

    private PublicPage made(EvidenceItem item, EvidenceVersion live, EvidenceVersion shown) {
        var details = shown.details();
        var report = checks.findById(shown.id()).map(EvidenceCheck::report).orElse(null);
        return new PublicPage(
                item.ref(),
                shown.number(),
                live.number(),
                details.description(),
                details.quality(),
                details.qualityReason(),
                named(details.description().areas()),
                versions(item),
                report == null ? null : table(report),
                report == null ? null : chart(shown, report));
    }

    private List<AreaRef> named(List<String> codes) {
        var names = areas.names(codes);
        return codes.stream()
                .map(code -> new AreaRef(code, names.getOrDefault(code, code)))
                .toList();
    }

    private static List<PublicVersion> versions(EvidenceItem item) {
        return item.versions().stream()
                .filter(PublicEvidence::wasPublic)
                .sorted(Comparator.comparingInt(EvidenceVersion::number).reversed())
                .map(version -> version(version.details()))
                .toList();
    }

    private static PublicVersion version(VersionDetails version) {
        return new PublicVersion(
                version.number(),
                version.note(),
                version.fileName(),
                version.mediaType(),
                version.bytes(),
                version.sha256(),
                version.publishedAt() == null ? version.addedAt() : version.publishedAt(),
                version.description().licence(),
                version.hasSchema());
    }

    private static PublicTable table(TableReport report) {
        var columns = report.columns().stream().map(ColumnSummary::name).toList();
        var rows = report.firstRows().stream()
                .map(row -> cells(row, columns.size()))
                .toList();
        return new PublicTable(report.rows(), columns, rows, report.remarks());
    }

    private static List<String> cells(TableRow row, int columns) {
        return java.util.stream.IntStream.range(0, columns).mapToObj(row::cell).toList();
    }

    private @Nullable PublicChart chart(EvidenceVersion version, TableReport report) {
        var finding = report.areas();
        var column = AreaSeriesReader.likelyColumn(report);
        if (finding == null || column == null) {
            return null;
        }
        var drawn = tables.read(version, table -> series.read(table, finding.column(), AreaChoice.of(column)));
        if (drawn.repeated() || drawn.values().size() < 2) {
            return null;
        }
        var codes = drawn.values().stream().map(AreaSeries.AreaValue::code).toList();
        var shapes =
                codes.size() > MOST_SHAPES ? List.<org.commonweal.evidence.area.AreaShape>of() : areas.shapes(codes);
        return new PublicChart(drawn, shapes, shapes.isEmpty() ? List.of() : areas.credits(codes));
    }
}
