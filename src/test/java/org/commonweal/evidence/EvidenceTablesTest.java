package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commonweal.access.Classification;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.evidence.table.CellCorrection;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.TableCorrections;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class EvidenceTablesTest {

    private static final String WARDS_SCHEMA = """
            {"fields": [
              {"name": "ward_code", "type": "string",
               "constraints": {"required": true, "enum": ["E05DEMO1", "E05DEMO2", "E05DEMO3", "E05DEMO4", "E05DEMO5"]}},
              {"name": "quarter", "type": "string"},
              {"name": "value", "type": "number"}],
             "primaryKey": ["ward_code", "quarter"]}
            """;

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceTables tables;

    @Autowired
    EvidenceCorrections corrections;

    @Autowired
    AreaService areas;

    @Autowired
    AreaQueries areaQueries;

    @Autowired
    FileService files;

    /** Nineteen rows with headings: row 7 names no ward, row 12 has no number, row 19 repeats row 18. */
    private static String withThreeErrors() {
        var csv = new StringBuilder("ward_code,quarter,value\n");
        for (int row = 2; row <= 19; row++) {
            var ward = row == 7 ? "E05DEMO99" : "E05DEMO" + (row % 5 + 1);
            var quarter = row == 19 ? "Q18" : "Q" + row;
            var value = row == 12 ? "n/a" : String.valueOf(row * 3);
            csv.append(row == 19 ? "E05DEMO4" : ward)
                    .append(',')
                    .append(quarter)
                    .append(',')
                    .append(value)
                    .append('\n');
        }
        return csv.toString();
    }

    @Test
    void namesEachErrorWithRowColumnValueRuleAndRemedyAndAcceptsTheGridsCorrections() throws Exception {
        var space = evidence.space(Classification.PARTNER);
        var original = evidence.file("lunch-clubs.csv", withThreeErrors());
        var id = evidence.draft(
                space,
                EvidenceFixtures.complete("Lunch clubs by ward"),
                NewVersion.of(original).keepingTo(WARDS_SCHEMA));

        var report = world.as(space.contributor(), () -> tables.report(id, 1)).orElseThrow();
        assertThat(report.errors())
                .extracting(problem -> problem.row(), problem -> problem.column(), problem -> problem.value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7L, "ward_code", "E05DEMO99"),
                        org.assertj.core.groups.Tuple.tuple(12L, "value", "n/a"),
                        org.assertj.core.groups.Tuple.tuple(19L, "ward_code, quarter", "E05DEMO4, Q18"));
        assertThat(report.errors()).allSatisfy(problem -> {
            assertThat(problem.rule()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThatThrownBy(() -> evidence.submit(space, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.details()).containsExactly("Put right the 3 errors in the data."));

        world.as(
                space.contributor(),
                () -> corrections.apply(
                        id,
                        1,
                        new TableCorrections(
                                List.of(new CellCorrection(7, 0, "E05DEMO3"), new CellCorrection(12, 2, "36")),
                                Set.of(19L))));
        evidence.awaitChecked(id);

        evidence.submit(space, id);
        assertThat(evidence.state(id)).isEqualTo(EvidenceState.SUBMITTED);
        var fixed = world.as(space.contributor(), () -> tables.report(id, 2)).orElseThrow();
        assertThat(fixed.errorCount()).isZero();
        assertThat(fixed.rows()).isEqualTo(17);
        try (var kept = files.open(new FileId(original.value()))) {
            assertThat(new String(kept.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(withThreeErrors());
        }
    }

    @Test
    void refusesCorrectionsMadeOnAnOlderVersion() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Table", "code,number\nA,1\nB,2\n");
        var one = new TableCorrections(List.of(new CellCorrection(2, 1, "9")), Set.of());
        world.as(space.contributor(), () -> corrections.apply(id, 1, one));

        world.as(
                space.contributor(),
                () -> assertThatThrownBy(() -> corrections.apply(id, 1, one)).isInstanceOf(StaleVersion.class));
    }

    @Test
    void readsTheTableAgainAfterTheLayoutWasChanged() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Table", "Lunch clubs\n\nward;clubs\nParkgate;3\nLeckfield;5\n");

        world.as(
                space.contributor(),
                () -> service.readAs(id, LayoutChoice.none().withSeparator(',')));
        evidence.awaitChecked(id);
        assertThat(world.as(space.contributor(), () -> tables.report(id, 1))
                        .orElseThrow()
                        .columns())
                .hasSize(1);

        world.as(space.contributor(), () -> service.readAs(id, LayoutChoice.none()));
        evidence.awaitChecked(id);
        var report = world.as(space.contributor(), () -> tables.report(id, 1)).orElseThrow();
        assertThat(report.columns()).extracting(column -> column.name()).containsExactly("ward", "clubs");
        assertThat(report.rows()).isEqualTo(2);
    }

    @Test
    void showsWhatChangedBetweenVersionsByKey() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Clubs", "ward,clubs\nA,1\nB,2\nC,3\n");
        evidence.publish(space, id, Classification.PUBLIC);
        world.as(
                space.contributor(),
                () -> service.addVersion(id, NewVersion.of(evidence.file("clubs.csv", "ward,clubs\nA,1\nB,5\nD,4\n"))));
        evidence.awaitChecked(id);

        var key = world.as(space.contributor(), () -> tables.likelyKey(id, 2));
        var difference = world.as(space.contributor(), () -> tables.difference(id, 1, 2, key));

        assertThat(key).containsExactly("ward");
        assertThat(difference.added()).isEqualTo(1);
        assertThat(difference.removed()).isEqualTo(1);
        assertThat(difference.changed()).isEqualTo(1);
        assertThat(difference.changedRows().getFirst().cells().getFirst())
                .isEqualTo(new org.commonweal.evidence.table.RowChange.CellChange("clubs", "2", "5"));
    }

    @Test
    void drawsFiguresByAreaFromLoadedBoundaries() {
        var administrator = world.officer("Administrator", Role.ADMINISTRATOR);
        var geoJson = """
                {"type": "FeatureCollection",
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
                 "features": [
                  {"type": "Feature", "properties": {"id": 1, "WD24CD": "E05DEMO71", "WD24NM": "Hesterfield"},
                   "geometry": {"type": "Polygon", "coordinates": [[[-2.1, 51.9], [-2.0, 51.9], [-2.0, 52.0], [-2.1, 51.9]]]}},
                  {"type": "Feature", "properties": {"id": 2, "WD24CD": "E05DEMO72", "WD24NM": "Oakley Rise"},
                   "geometry": {"type": "Polygon", "coordinates": [[[-2.0, 51.9], [-1.9, 51.9], [-1.9, 52.0], [-2.0, 51.9]]]}}]}
                """;
        var offer = world.as(administrator, () -> areas.look(stream(geoJson)));
        assertThat(offer.codeProperty()).isEqualTo("WD24CD");
        assertThat(offer.nameProperty()).isEqualTo("WD24NM");
        world.as(
                administrator,
                () -> areas.loadBoundaries(
                        new NewAreaSet(AreaKind.WARD, "Demonstration wards", 2024, Licence.OGL_3, "Invented"),
                        stream(geoJson),
                        "WD24CD",
                        "WD24NM"));
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(space, "Clubs", "ward_code,year,clubs\nE05DEMO71,2026,4\nE05DEMO72,2026,9\n");

        var report = world.as(space.contributor(), () -> tables.report(id, 1)).orElseThrow();
        var choice = tables(space, report);
        var series = world.as(space.contributor(), () -> tables.byArea(id, 1, choice));

        assertThat(series.heading()).isEqualTo("clubs");
        assertThat(series.values())
                .extracting(AreaSeries.AreaValue::name)
                .containsExactly("Oakley Rise", "Hesterfield");
        assertThat(series.reading())
                .isEqualTo(
                        "“clubs” is highest in Oakley Rise (9) and lowest in Hesterfield (4); the middle of 2 areas is 6.5.");
        assertThat(world.as(space.contributor(), () -> tables.shapes(series))).hasSize(2);
    }

    private AreaChoice tables(EvidenceFixtures.Space space, TableReport report) {
        return world.as(space.contributor(), () -> tables.likelyChoice(report)).orElseThrow();
    }

    @Test
    void drawsTheAreasThatHaveOneRowEachRatherThanTheDistrictInEveryRow() {
        var space = evidence.space(Classification.PARTNER);
        var id = evidence.draft(
                space,
                "Ranks",
                "district,small_area,rank\nE07000078,E01022100,4\nE07000078,E01022101,9\nE07000078,E01022102,2\n");

        var report = world.as(space.contributor(), () -> tables.report(id, 1)).orElseThrow();

        assertThat(report.areas().name()).isEqualTo("small_area");
    }

    @Test
    void refusesBoundariesThatAreNotInDegrees() {
        var administrator = world.officer("Administrator", Role.ADMINISTRATOR);

        world.as(
                administrator,
                () -> assertThatThrownBy(() -> areas.look(stream("""
                        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
                         "geometry": {"type": "Polygon", "coordinates": [[[394000, 222000], [394100, 222000], [394000, 222000]]]}}]}
                        """))).hasMessageContaining("WGS 84"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
