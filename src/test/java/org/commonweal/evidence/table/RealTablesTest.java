package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTablesTest {

    private final TableDetector detector = new TableDetector();

    private DetectedTable detect(String name) {
        return detector.detect(TableSource.of(OpenData.file(name)), name);
    }

    private static List<TableRow> rows(String name) {
        var rows = new ArrayList<TableRow>();
        try (var reader = OpenData.table(name).open()) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} has {1} rows and {2} columns")
    @CsvSource({
        "deprivation/iod2025_gloucestershire_lsoa21.csv, 394, 29",
        "deprivation/iod2025_indicators_cheltenham_lsoa21.csv, 78, 33",
        "deprivation/iod2019_gloucestershire_lsoa11.csv, 374, 20",
        "deprivation/iod2025_local_authority_england.csv, 2961, 11",
        "deprivation/iod2025_england_lsoa21_full.csv, 33756, 25",
        "deprivation/lookup_lsoa21_ward24_lad24_gloucestershire.csv, 394, 6",
        "deprivation/lookup_lsoa11_lsoa21_gloucestershire.csv, 394, 7",
        "population/mid2020_population_single_year_of_age_lad.csv, 332, 94",
        "population/mid2020_population_single_year_of_age_cheltenham_lsoa11.csv, 76, 94",
        "population/census2021_age_band_sex_gloucestershire_lad.csv, 7, 10",
        "census2021/tenure_cheltenham_lsoa21.csv, 617, 6",
        "census2021/household_deprivation_cheltenham_lsoa21.csv, 386, 6",
        "census2021/disability_cheltenham_lsoa21.csv, 155, 6",
        "census2021/ethnic_group_cheltenham_lsoa21.csv, 386, 6",
        "census2021/nomis_2011_tenure-households-lad.csv, 349, 18",
        "health/ons_health_index_gloucestershire_2015_2021.csv, 43, 6",
        "health/ons_health_index_indicators_cheltenham.csv, 393, 4",
        "health/qof_prevalence_2019_20_all_lads.csv, 6742, 6",
        "health/homelessness_gp_crime_severity_gloucestershire.csv, 7, 8",
        "council/trafford_voluntary_sector_grants_360giving.csv, 556, 39",
        "council/edinburgh_day_services_and_lunch_clubs.csv, 78, 14",
        "council/edinburgh_community_centres.csv, 50, 17",
        "council/edinburgh_leisure_facilities.csv, 64, 12",
        "council/charities_operating_in_trafford.csv, 737, 7",
        "council/cheltenham_land_and_assets_2021.csv, 499, 15",
        "consultations/polis_london_youth_policing_2022/comments.csv, 40, 8",
        "consultations/polis_london_youth_policing_2022/votes.csv, 641, 5",
        "consultations/polis_london_youth_policing_2022/participants-votes.csv, 27, 43",
        "consultations/polis_london_youth_policing_2022/summary.csv, 9, 2",
        "consultations/polis_london_youth_policing_2022/stats-history.csv, 707, 5",
        "consultations/polis_bowling_green_2018_comments.csv, 897, 8",
        "consultations/polis_bowling_green_2018_summary.csv, 9, 2",
        "consultations/nhs_patient_feedback_10334_free_text.csv, 10335, 8",
        "consultations/edinburgh_natural_neighbourhoods_survey.csv, 2956, 8",
        "consultations/edinburgh_people_survey_questions.csv, 310, 5",
        "consultations/i_ai_consult/responses_lgr_format.csv, 6, 8",
        "consultations/whitehall_consultation_uploader_sample.csv, 2, 75",
        "hostile/invalid_encoding.csv, 2, 14",
        "hostile/byte_order_mark_test_sample.csv, 2, 75",
        "hostile/sample-from-excel.csv, 22, 2",
        "hostile/utf-16le_encoded.csv, 328, 19",
        "hostile/simple.ssv, 7, 3",
    })
    void readsEveryRowAndColumn(String name, long rows, int columns) {
        var table = detect(name);

        assertThat(table.rowsInFile()).isEqualTo(rows);
        assertThat(table.layout().columns()).isEqualTo(columns);
        assertThat(table.layout().headerRow()).isEqualTo(1);
        assertThat(rows(name)).hasSize((int) rows - 1);
    }

    @ParameterizedTest(name = "{0} has {1} objects")
    @CsvSource({
        "crime/police_uk_street_crime_st_marks_cheltenham_2025-01.json, 375, JSON",
        "crime/police_uk_street_crime_st_marks_cheltenham_2025-03.json, 466, JSON",
        "crime/police_uk_street_crime_st_marks_cheltenham_2025-05.json, 428, JSON",
        "crime/gloucestershire_police_neighbourhoods.json, 55, JSON",
        "boundaries/cheltenham_lsoa21.geojson, 77, GEOJSON",
        "boundaries/cheltenham_wards_2011.json, 20, GEOJSON",
        "council/cheltenham_land_and_assets_2021.geojson, 497, GEOJSON",
    })
    void readsListsOfObjects(String name, int rows, TableFormat format) {
        assertThat(detect(name).layout().format()).isEqualTo(format);
        assertThat(rows(name)).hasSize(rows);
    }

    @ParameterizedTest(name = "{0} sheet {2} has {3} rows and {4} columns")
    @CsvSource({
        "documents/SIMD2020v2_ranks.xlsx, XLSX, SIMD 2020v2 ranks, 6977, 13",
        "documents/NIMDM2017_SOA_results.xls, XLS, MDM, 891, 12",
        "documents/columnar_small.ods, ODS, testing, 12, 8",
        "documents/home_office_recorded_crime_2007_2013.ods, ODS, 2007-08, 23761, 5",
        "consultations/i_ai_consult/qu_format_a_numeric.xlsx, XLSX, Demographic, 5, 2",
    })
    void readsWorkbooks(String name, TableFormat format, String sheet, long rows, int columns) {
        var table = detect(name);

        assertThat(table.layout().format()).isEqualTo(format);
        assertThat(table.layout().sheet()).isEqualTo(sheet);
        assertThat(table.rowsInFile()).isEqualTo(rows);
        assertThat(table.layout().columns()).isEqualTo(columns);
    }

    @Test
    void landRegisterKeepsItsOddByteItsLineEndsAndItsDoubleHeadings() {
        var name = "council/cheltenham_land_and_assets_2021.csv";
        var table = detect(name);

        assertThat(table.layout().encoding()).isEqualTo("windows-1252");
        assertThat(table.columns())
                .startsWith("Organisation", "OrganisationLabel", "Organisation (2)", "OrganisationLabel (2)", "UPRN");
        assertThat(table.remarks()).anyMatch(remark -> remark.contains("Organisation, OrganisationLabel"));
        var rows = rows(name);
        assertThat(rows).allMatch(row -> row.cells().size() == 15);
        assertThat(rows.getFirst().cell(9)).isEqualTo("GL50 1DY\n");
        assertThat(rows.stream().flatMap(row -> row.cells().stream()))
                .anyMatch(cell -> cell.contains("\r"))
                .filteredOn(cell -> cell.indexOf('\u00a0') >= 0)
                .hasSize(1);
        assertThat(rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.contains("\n") || cell.contains("\r")))
                .hasSize(645);
    }

    @Test
    void homelessnessReturnWithOldMacLineEndsStopsBeforeItsNotes() {
        var table = detect("council/dclg_homelessness_2014q3_priority_need.csv");

        assertThat(table.rowsInFile()).isEqualTo(343);
        assertThat(table.layout().columns()).isEqualTo(23);
        assertThat(table.layout().lastDataRow()).isEqualTo(327);
        var rows = rows("council/dclg_homelessness_2014q3_priority_need.csv");
        assertThat(rows).hasSize(326);
        assertThat(rows.getLast().cell(1)).isEqualTo("York");
    }

    @Test
    void cabinetOfficeReturnHasProseAboveThreeRowsOfHeadings() {
        var name = "hostile/cabinet_office_return_windows1252_pounds.csv";
        var table = detect(name);

        assertThat(table.rowsInFile()).isEqualTo(11);
        assertThat(table.layout().columns()).isEqualTo(42);
        assertThat(table.layout().headerRow()).isEqualTo(4);
        assertThat(table.layout().firstDataRow()).isEqualTo(7);
        assertThat(table.columns())
                .startsWith("Organisation name", "Organisation type")
                .contains("Payroll staff / AO/AA / Headcount", "Payroll staff costs / Salary")
                .doesNotHaveDuplicates();
        assertThat(rows(name)).hasSize(5);
        assertThat(rows(name).stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.startsWith("£")))
                .hasSize(45);
    }

    @Test
    void pastedTableLeavesOutTitleAndSource() {
        var layout = detect("hostile/excel_pasting.csv").layout();

        assertThat(layout.headerRow()).isEqualTo(4);
        assertThat(layout.lastDataRow()).isEqualTo(18);
        assertThat(detect("hostile/excel_pasting.csv").rowsInFile()).isEqualTo(21);
    }

    @Test
    void germanStatisticsPageIsFoundUnderItsPadding() {
        var table = detect("hostile/weird_head_padding.csv");

        assertThat(table.rowsInFile()).isEqualTo(94);
        assertThat(table.layout().separator()).isEqualTo(';');
        assertThat(table.layout().headerRow()).isEqualTo(12);
        assertThat(table.columns()).contains("1985", "2010").hasSize(10);
        assertThat(table.layout().lastDataRow()).isEqualTo(72);
    }

    @Test
    void consultationExportWithDummyHeadingsUsesTheQuestions() {
        var table = detect("consultations/i_ai_consult/responses_biomass_format.csv");

        assertThat(table.rowsInFile()).isEqualTo(7);
        assertThat(table.layout().headerRow()).isEqualTo(2);
        assertThat(table.columns()).startsWith("What is your name?");
    }

    @Test
    void namesHiddenSheetsOfTheConsultationTemplate() {
        var table = detect("consultations/i_ai_consult/consult_data_template_v005.xlsx");

        assertThat(table.sheets()).hasSize(9);
        assertThat(table.sheets().stream().filter(SheetInfo::hidden).map(SheetInfo::name))
                .containsExactly("Issues", "_helpers");
        assertThat(table.layout().sheet()).isEqualTo("Responses");
    }

    @Test
    void otherSheetsCanBeChosen() {
        var source = TableSource.of(OpenData.file("documents/home_office_recorded_crime_2007_2013.ods"));
        var table = detector.detect(source, "crime.ods", LayoutChoice.none().withSheet("2012-13"));

        assertThat(table.sheets()).hasSize(6);
        try (var reader = new TableFile(source, table.layout()).open()) {
            var first = reader.next();
            assertThat(first).isNotNull();
            assertThat(first.cell(0)).isEqualTo("2012/13");
        }
    }

    @Test
    void readsEveryNumberOfTheStatisticalFactFile() {
        var table = detect("documents/edinburgh_by_numbers_2014.xls");

        assertThat(table.sheets()).isNotEmpty();
        assertThat(rows("documents/edinburgh_by_numbers_2014.xls")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "hostile/gla_403_page_instead_of_csv.html, webPage",
        "hostile/poc-xmlbomb.xlsx, unsafeMarkup",
        "hostile/testEXCEL_protected_passtika.xlsx, encrypted",
        "hostile/wimd2019_damaged_in_git.ods, damaged",
        "hostile/testZIP_corrupted_oom.zip, damaged",
        "hostile/droste.zip, notATable",
        "hostile/greenpaper-not-a-zip.zip, notATable",
        "hostile/testXXE.xml, notATable",
        "documents/IoD2019_Technical_Report.pdf, notATable",
        "documents/mysociety_imd_methodology.docx, notATable",
    })
    void refusesWhatIsNoTableInOneSentenceThatHelps(String name, String rule) {
        var source = TableSource.of(OpenData.file(name));

        assertThatThrownBy(() -> detector.detect(source, name)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("evidence.table." + rule);
            assertThat(refusal.explanation()).endsWith(".").hasSizeLessThan(250);
        });
    }
}
