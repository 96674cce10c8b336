package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Published files of councils and statistics offices, through the same services a contributor uses. */
@PortalTest
class RealEvidenceTest {

    private static @Nullable Space space;

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceTables tables;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "deprivation/iod2025_gloucestershire_lsoa21.csv, 393, 29",
        "deprivation/iod2025_indicators_cheltenham_lsoa21.csv, 77, 33",
        "deprivation/iod2019_gloucestershire_lsoa11.csv, 373, 20",
        "deprivation/iod2025_local_authority_england.csv, 2960, 11",
        "deprivation/iod2025_england_lsoa21_full.csv, 33755, 25",
        "deprivation/lookup_lsoa21_ward24_lad24_gloucestershire.csv, 393, 6",
        "deprivation/lookup_lsoa11_lsoa21_gloucestershire.csv, 393, 7",
        "population/mid2020_population_single_year_of_age_lad.csv, 331, 94",
        "population/mid2020_population_single_year_of_age_cheltenham_lsoa11.csv, 75, 94",
        "population/census2021_age_band_sex_gloucestershire_lad.csv, 6, 10",
        "census2021/tenure_cheltenham_lsoa21.csv, 616, 6",
        "census2021/household_deprivation_cheltenham_lsoa21.csv, 385, 6",
        "census2021/disability_cheltenham_lsoa21.csv, 154, 6",
        "census2021/ethnic_group_cheltenham_lsoa21.csv, 385, 6",
        "census2021/nomis_2011_tenure-households-lad.csv, 348, 18",
        "health/ons_health_index_gloucestershire_2015_2021.csv, 42, 6",
        "health/ons_health_index_indicators_cheltenham.csv, 392, 4",
        "health/qof_prevalence_2019_20_all_lads.csv, 6741, 6",
        "health/homelessness_gp_crime_severity_gloucestershire.csv, 6, 8",
        "council/cheltenham_land_and_assets_2021.csv, 498, 15",
        "council/trafford_voluntary_sector_grants_360giving.csv, 555, 39",
        "council/edinburgh_day_services_and_lunch_clubs.csv, 77, 14",
        "council/edinburgh_community_centres.csv, 49, 17",
        "council/edinburgh_leisure_facilities.csv, 63, 12",
        "council/charities_operating_in_trafford.csv, 736, 7"
    })
    void readsTablesWithTheRowsAndColumnsTheyWerePublishedWith(String name, long rows, int columns) throws IOException {
        var check = check(name);

        assertThat(check.state()).isEqualTo(CheckState.TABLE);
        assertThat(check.rows()).isEqualTo(rows);
        assertThat(check.columns()).isEqualTo(columns);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "documents/IoD2019_Technical_Report.pdf, DOCUMENT",
        "documents/government_response_infected_blood_inquiry.pdf, DOCUMENT",
        "documents/phe_stroke_profile_2017.pdf, DOCUMENT",
        "documents/mysociety_imd_methodology.docx, DOCUMENT",
        "documents/docx4j_sample.docx, DOCUMENT",
        "documents/ms_word_comments.docx, DOCUMENT",
        "documents/SIMD2020v2_ranks.xlsx, TABLE",
        "documents/NIMDM2017_SOA_results.xls, TABLE",
        "documents/edinburgh_by_numbers_2014.xls, TABLE",
        "documents/columnar_small.ods, TABLE",
        "documents/home_office_recorded_crime_2007_2013.ods, TABLE",
        "council/cheltenham_land_and_assets_2021.geojson, TABLE",
        "council/dclg_homelessness_2014q3_priority_need.csv, TABLE"
    })
    void takesReportsAndWorkbooks(String name, CheckState expected) throws IOException {
        assertThat(check(name).state()).isEqualTo(expected);
    }

    private CheckSummary check(String name) throws IOException {
        var content = Files.readAllBytes(file(name));
        var here = space == null ? evidence.space(Classification.PARTNER) : space;
        space = here;
        var file = evidence.file(Path.of(name).getFileName().toString(), content);
        var id = evidence.draft(here, EvidenceFixtures.complete(name), NewVersion.of(file));
        return world.as(here.contributor(), () -> tables.check(id, 1)).orElseThrow();
    }

    private static Path file(String name) {
        var folder = System.getenv("COMMONWEAL_OPEN_DATA");
        assumeTrue(folder != null && !folder.isBlank(), "COMMONWEAL_OPEN_DATA is not set, needed for " + name);
        var file = Path.of(folder, name);
        assumeTrue(Files.exists(file), "not in COMMONWEAL_OPEN_DATA: " + name);
        return file;
    }
}
