package org.commonweal.evidence.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.evidence.table.OpenData;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AreaServiceTest {

    private static final String WARDS = """
            ward_name,ward_code,district_name,district_code
            Hesterfield,E05DEMO81,Wellspring,E07DEMO8
            Oakley Rise,E05DEMO82,Wellspring,E07DEMO8
            """;

    @Autowired
    World world;

    @Autowired
    AreaService service;

    @Autowired
    AreaQueries areas;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceTables tables;

    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.officer("Administrator", Role.ADMINISTRATOR);
    }

    @Test
    void offersTheColumnsOfCodesWithTheirNames() {
        var offer = world.as(administrator, () -> service.look(table(WARDS)));

        assertThat(offer.columns()).hasSize(4);
        assertThat(offer.choices())
                .containsExactly(
                        new AreaListOffer.Choice("ward_code", "ward_name", AreaKind.WARD),
                        new AreaListOffer.Choice("district_code", "district_name", AreaKind.DISTRICT));
    }

    @Test
    void loadsAListOnceForCodesThatStandInManyRowsAndDrawsItLater() {
        var districts = set(AreaKind.DISTRICT);
        var id = world.as(
                administrator, () -> service.loadList(districts, table(WARDS), "district_code", "district_name"));
        assertThat(row(id).areas()).isEqualTo(1);
        assertThat(row(id).boundaries()).isZero();

        var outline = """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "E07DEMO8"},
                 "geometry": {"type": "Polygon", "coordinates": [[[-2.1, 51.9], [-2.0, 51.9], [-2.0, 52.0], [-2.1, 51.9]]]}}]}
                """;
        world.as(administrator, () -> service.addBoundaries(id, stream(outline), "code", "code"));

        assertThat(row(id).areas()).isEqualTo(1);
        assertThat(row(id).boundaries()).isEqualTo(1);
        assertThat(areas.names(List.of("E07DEMO8"))).containsEntry("E07DEMO8", "Wellspring");
    }

    @Test
    void namesEveryRowThatIsWrongAndLoadsNothing() {
        var wards = set(AreaKind.WARD);
        var faulty = """
                code,name
                E05DEMO83,Parkgate
                ,Leckfield
                Springbrook,E05DEMO84
                E07DEMO8,Wellspring
                E05DEMO83,Park Gate
                E05DEMO85,
                """;

        world.as(
                administrator,
                () -> assertThatThrownBy(() -> service.loadList(wards, table(faulty), "code", "name"))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.details())
                                        .containsExactly(
                                                "Row 3 has no code. Fill it in, or delete the row.",
                                                "Row 4 holds “Springbrook”, which is no area code. Codes look like E05009432.",
                                                "Row 5 holds E07DEMO8, the code of another kind (District or unitary authority). Delete the row, or choose that kind.",
                                                "Row 6 names E05DEMO83 “Park Gate”, an earlier row “Parkgate”. Keep one of them.",
                                                "Row 7 needs a name of 1 to 120 characters for E05DEMO85.")));
        assertThat(areas.sets()).extracting(AreaSetRow::name).doesNotContain(wards.name());
        assertThat(areas.names(List.of("E05DEMO83"))).isEmpty();
    }

    @Test
    void refusesAnIncompleteOutlineNamingTheAreaAndAListOfTheSameName() {
        var broken = """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"code": "E05DEMO86"}, "geometry":
                  {"type": "Polygon", "coordinates": [[[-2.1, 51.9], [-2.0, 51.9], [-2.0, 52.0], [-2.1, 51.9]]]}},
                 {"type": "Feature", "properties": {"code": "E05DEMO87"}, "geometry": {"type": "Polygon", "coordinates": []}}]}
                """;
        var wards = set(AreaKind.WARD);

        world.as(administrator, () -> {
            assertThatThrownBy(() -> service.loadBoundaries(wards, stream(broken), "code", "code"))
                    .hasMessageContaining("Area 2 of the file: An outline is incomplete.");
            service.loadList(wards, table(WARDS), "ward_code", "ward_name");
            assertThatThrownBy(() -> service.loadList(wards, table(WARDS), "ward_code", "ward_name"))
                    .hasMessageContaining("a set of this name already");
        });
    }

    @Test
    void isForAdministratorsOnly() {
        var officer = world.officer("Officer", Role.ANALYST);

        world.as(
                officer,
                () -> assertThatThrownBy(() -> service.look(table(WARDS))).isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "LSOA, 2011, deprivation/lookup_lsoa11_lsoa21_gloucestershire.csv, lsoa11_code, lsoa11_name, 373, E01022114",
        "LSOA, 2021, deprivation/lookup_lsoa21_ward24_lad24_gloucestershire.csv, lsoa21_code, lsoa21_name, 393, E01033930",
        "WARD, 2024, deprivation/lookup_lsoa21_ward24_lad24_gloucestershire.csv, ward24_code, ward24_name, , E05012156",
        "DISTRICT, 2024, deprivation/lookup_lsoa21_ward24_lad24_gloucestershire.csv, ltla24_code, ltla24_name, 6, E07000078"
    })
    void takesThePublishedListsAndRecognisesTheirCodes(
            AreaKind kind, int year, String file, String code, String name, Integer count, String example) {
        var published = OpenData.table(file);
        var set = new NewAreaSet(kind, kind.label() + " " + UUID.randomUUID(), year, Licence.OGL_3, "ONS");

        var id = world.as(administrator, () -> {
            assertThat(service.look(published).choices())
                    .filteredOn(choice -> choice.codeColumn().equals(code))
                    .containsExactly(new AreaListOffer.Choice(code, name, kind));
            return service.loadList(set, published, code, name);
        });

        assertThat(row(id).areas()).isPositive();
        if (count != null) {
            assertThat(row(id).areas()).isEqualTo(count);
        }
        var space = evidence.space(Classification.PARTNER);
        var item = evidence.draft(space, "Figures", "place,number\n" + example + ",4\n" + example + ",5\n");
        var report = world.as(space.contributor(), () -> tables.report(item, 1)).orElseThrow();
        assertThat(report.areas().label()).contains(kind.label());
    }

    private static NewAreaSet set(AreaKind kind) {
        return new NewAreaSet(kind, kind.label() + " " + UUID.randomUUID(), 2024, Licence.OGL_3, "Invented");
    }

    private AreaSetRow row(AreaSetId id) {
        return areas.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TableFile table(String csv) {
        TableSource source = () -> stream(csv);
        return new TableFile(
                source, new TableDetector().detect(source, "areas.csv").layout());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
