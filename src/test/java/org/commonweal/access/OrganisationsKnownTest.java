package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OrganisationDraft;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrganisationsKnownTest {

    @Autowired
    World world;

    @Autowired
    OrganisationService organisations;

    @Autowired
    SearchService search;

    @Autowired
    CurrentActor actors;

    @Autowired
    FindableThings things;

    private final String word = "q" + Ids.secret().substring(0, 12);
    private PersonId administrator;
    private PersonId reader;

    @BeforeEach
    void people() {
        administrator = world.officer("Administrator", Role.ADMINISTRATOR);
        reader = world.person("Reader", world.partner("Other charity"));
    }

    @Test
    void partnersFindEachOtherByWhatTheySayOfThemselves() {
        create();

        assertThat(foundBy(reader))
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).isEqualTo("Good Neighbours"))
                .satisfies(hit -> assertThat(hit.appPath()).startsWith("organisations/"));
    }

    @Test
    void thePublicFindsOnlyTheCouncil() {
        create();
        var council = world.council();
        things.awaitIndex();

        assertThat(search.findPublic(SearchQuery.of(word)).hits()).isEmpty();
        assertThat(search.findPublic(
                                SearchQuery.of("Wellspring Borough Council").withKinds(Set.of("organisation")))
                        .hits())
                .extracting(hit -> hit.subject().id())
                .containsExactly(council.value());
    }

    @Test
    void nobodyFindsOneThatIsClosedUntilItIsOpenedAgain() {
        var id = create();

        world.as(administrator, () -> organisations.close(id));
        assertThat(foundBy(reader)).isEmpty();

        world.as(administrator, () -> organisations.reopen(id));
        assertThat(foundBy(reader)).hasSize(1);
    }

    private OrganisationId create() {
        var draft = new OrganisationDraft(
                "G"
                        + Ids.secret()
                                .substring(0, 8)
                                .replaceAll("[^0-9A-Za-z]", "X")
                                .toUpperCase(Locale.ROOT),
                "Good Neighbours",
                OrganisationKind.VCS_REGISTERED,
                "We visit people at home: " + word,
                false,
                Set.of(),
                Set.of());
        return world.as(administrator, () -> organisations.create(draft));
    }

    private List<SearchHit> foundBy(PersonId person) {
        things.awaitIndex();
        return world.as(
                person, () -> search.find(actors.get(), SearchQuery.of(word)).hits());
    }
}
