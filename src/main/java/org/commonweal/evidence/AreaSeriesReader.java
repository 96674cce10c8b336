package org.commonweal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one figure for each area from a table. */
@Component
class AreaSeriesReader {

    private static final int MOST_AREAS = 50_000;

    private final AreaQueries areas;

    AreaSeriesReader(AreaQueries areas) {
        this.areas = areas;
    }

    AreaSeries read(TableFile table, int codeColumn, AreaChoice choice) {
        var figures = new LinkedHashMap<String, Double>();
        boolean repeated = false;
        try (var reader = table.open()) {
            var heading = reader.columns().get(choice.valueColumn());
            var areaHeading = reader.columns().get(codeColumn);
            for (var row = reader.next(); row != null && figures.size() < MOST_AREAS; row = reader.next()) {
                var figure = wanted(row, choice) ? Figures.parse(row.cell(choice.valueColumn())) : null;
                var code = row.cell(codeColumn).strip();
                if (figure != null && !code.isEmpty()) {
                    repeated |= figures.putIfAbsent(code, figure) != null;
                }
            }
            var values = named(figures);
            return new AreaSeries(heading, areaHeading, values, Readings.of(heading, values), repeated);
        }
    }

    private static boolean wanted(TableRow row, AreaChoice choice) {
        var column = choice.onlyColumn();
        return column == null || row.cell(column).strip().equals(choice.only());
    }

    private List<AreaValue> named(Map<String, Double> figures) {
        var names = areas.names(figures.keySet());
        var values = new ArrayList<AreaValue>();
        figures.forEach((code, figure) -> values.add(new AreaValue(code, names.getOrDefault(code, code), figure)));
        values.sort(Comparator.comparingDouble(AreaValue::value).reversed().thenComparing(AreaValue::name));
        return values;
    }

    /** The figures most likely meant: not a year, a coordinate or a number that only tells rows apart. */
    static @Nullable Integer likelyColumn(TableReport report) {
        var areas = report.areas();
        if (areas == null) {
            return null;
        }
        return areas.valueColumns().stream()
                .filter(index -> !report.columns()
                        .get(index)
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(.*(year|lat|lon|easting|northing|uprn|code).*|id|fid|objectid)"))
                .findFirst()
                .orElse(null);
    }
}
