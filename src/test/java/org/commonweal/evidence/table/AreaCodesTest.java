package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.evidence.table.Tables.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodesTest {

    @ParameterizedTest
    @CsvSource({
        "E01022100, LSOA",
        "E02004600, MSOA",
        "E05004288, WARD",
        "E05DEMO8, WARD",
        "E06000005, DISTRICT",
        "E07DEMO1, DISTRICT",
        "E09000002, DISTRICT",
        "E10000013, COUNTY",
        "E12000009, REGION",
        "E92000001, COUNTRY",
    })
    void tellsTheKindByTheCode(String code, AreaKind kind) {
        assertThat(AreaKind.of(code)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"GL50 1DY", "E0102210", "X01022100", "e05demo1", "E05DEMO", "100121228178"})
    void otherTextsAreNoCodes(String text) {
        assertThat(AreaKind.of(text)).isNull();
    }

    @Test
    void reportsTheColumnTheListAndWhatIsUnknown() {
        var wards = new AreaList("Wellspring wards", AreaKind.WARD, 2026, Set.of("E05DEMO1", "E05DEMO2"));
        var columns = AreaCodes.recognise(
                file("name,ward_code,v\na,E05DEMO1,1\nb,E05DEMO2,2\nc,E05DEMO9,3\nd,,4\n"), List.of(wards));

        assertThat(columns).hasSize(1);
        var column = columns.getFirst();
        assertThat(column.index()).isEqualTo(1);
        assertThat(column.name()).isEqualTo("ward_code");
        assertThat(column.list()).isEqualTo(wards);
        assertThat(column.matched()).isEqualTo(2);
        assertThat(column.filled()).isEqualTo(3);
        assertThat(column.unknown()).containsExactly("E05DEMO9");
    }

    @Test
    void withoutAListTheFormDecides() {
        var column = AreaCodes.recognise(file("code,v\nE01022100,1\nE01022101,2\n"), List.of())
                .getFirst();

        assertThat(column.kind()).isEqualTo(AreaKind.LSOA);
        assertThat(column.list()).isNull();
        assertThat(column.share()).isEqualTo(1);
    }

    @Test
    void tellsTheGenerationsOfRealAreasApart() {
        var lookup = OpenData.table("deprivation/lookup_lsoa11_lsoa21_gloucestershire.csv");
        var lists = List.of(
                new AreaList("LSOA 2011", AreaKind.LSOA, 2011, column(lookup, "lsoa11_code")),
                new AreaList("LSOA 2021", AreaKind.LSOA, 2021, column(lookup, "lsoa21_code")));

        assertThat(labels("deprivation/iod2019_gloucestershire_lsoa11.csv", lists))
                .startsWith("LSOA 2011");
        assertThat(labels("deprivation/iod2025_gloucestershire_lsoa21.csv", lists))
                .startsWith("LSOA 2021");
        assertThat(labels("population/mid2020_population_single_year_of_age_cheltenham_lsoa11.csv", lists))
                .containsExactly("LSOA 2011");
    }

    private static List<String> labels(String name, List<AreaList> lists) {
        return AreaCodes.recognise(OpenData.table(name), lists).stream()
                .map(column -> column.list() == null
                        ? column.kind().name()
                        : column.list().label())
                .toList();
    }

    private static Set<String> column(TableFile table, String name) {
        var codes = new HashSet<String>();
        try (var reader = table.open()) {
            var index = reader.columns().indexOf(name);
            reader.forEach(row -> codes.add(row.cell(index)));
        }
        return codes;
    }
}
