package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WhoCanSeeTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    WhoCanSee whoCanSee;

    @Autowired
    Audience audience;

    @Autowired
    InheritancePreview previews;

    @Autowired
    PeopleService people;

    @Autowired
    PortalClock clock;

    private SharedThings things;

    @BeforeEach
    void share() {
        things = new SharedThings(world, registry);
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void listsAMemberOfAnOrganisationWithTheReason() {
        var carla = world.person("Carla Carer", things.charity);
        things.grant(things.space, Principal.of(things.charity), Level.READ);

        var seer = find(carla.value());

        assertThat(seer.level()).isEqualTo(Level.READ);
        assertThat(seer.name()).isEqualTo("Carla Carer");
        assertThat(seer.reasons())
                .singleElement()
                .asString()
                .startsWith("Shared with Charity")
                .endsWith("a test space");
    }

    @Test
    void stillShowsAsOfYesterdayWhoWasRemovedToday() {
        var carla = world.person("Carla Carer", things.charity);
        var grant = things.grant(things.item, Principal.of(carla), Level.READ);
        var yesterday = clock.instant();
        TestClock.move(Duration.ofDays(1));

        things.change(() -> registry.endGrant(grant));

        assertThat(names(things.asManager(() -> whoCanSee.list(things.item)))).doesNotContain("Carla Carer");
        assertThat(names(things.asManager(() -> whoCanSee.list(things.item, yesterday))))
                .contains("Carla Carer");
    }

    @Test
    void stillShowsAsOfYesterdayWhoWasSuspendedTodayAndNotWhoWasSuspendedThen() {
        var carla = world.person("Carla Carer", things.charity);
        things.grant(things.item, Principal.of(carla), Level.READ);
        var administrator = world.officer("Administrator", Role.ADMINISTRATOR);
        var before = clock.instant();
        TestClock.move(Duration.ofDays(1));
        world.as(administrator, () -> people.suspend(carla, "On leave"));
        TestClock.move(Duration.ofDays(1));
        var kept = clock.instant();
        TestClock.move(Duration.ofDays(1));
        world.as(administrator, () -> people.reinstate(carla));

        assertThat(names(things.asManager(() -> whoCanSee.list(things.item)))).contains("Carla Carer");
        assertThat(names(things.asManager(() -> whoCanSee.list(things.item, kept))))
                .doesNotContain("Carla Carer");
        assertThat(names(things.asManager(() -> whoCanSee.list(things.item, before))))
                .contains("Carla Carer");
    }

    @Test
    void saysWhomTheClassificationKeepsOut() {
        var carla = world.person("Carla Carer", things.charity);
        things.grant(things.space, Principal.of(things.charity), Level.CONTRIBUTE);

        things.change(() -> registry.classify(things.item, Classification.RESTRICTED));

        var seer = find(carla.value());
        assertThat(seer.level()).isEqualTo(Level.NONE);
        assertThat(seer.reasons().getFirst()).startsWith("Kept out because this is restricted");
    }

    @Test
    void saysWhomABarrierKeepsOut() {
        var carla = world.person("Carla Carer", things.charity);
        things.grant(things.space, Principal.of(things.charity), Level.CONTRIBUTE);

        things.change(() -> {
            registry.setBarriers(things.item, java.util.Set.of("BID:WCT"));
            registry.bar("BID:WCT", Principal.of(things.charity), "Bids for the contract");
        });

        assertThat(find(carla.value()).reasons()).contains("Kept out by a barrier against conflicts of interest");
    }

    @Test
    void answersNobodyWhoCannotReadTheSubject() {
        var stranger = world.person("Stranger", world.partner("Elsewhere"));

        assertThatThrownBy(() -> world.as(stranger, () -> whoCanSee.list(things.item)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void summarisesTheListInTheWordsOfTheUploadDialog() {
        world.person("Carla Carer", things.charity);
        world.person("Colin Carer", things.charity);
        things.grant(things.space, Principal.of(things.charity), Level.READ);

        var ofItem = things.asManager(() -> audience.inWords(things.item));
        var ofUpload = things.asManager(() -> audience.inWords(things.folder, Classification.PARTNER));

        assertThat(ofItem).matches("Members of Charity T\\d+ and 1 person by name: 3 people");
        assertThat(ofUpload).isEqualTo(ofItem);
        assertThat(things.asManager(() -> audience.inWords(things.folder, Classification.RESTRICTED)))
                .isEqualTo("1 person by name");
        assertThat(things.asManager(() -> audience.inWordsOncePublished(things.item, Classification.PUBLIC)))
                .isEqualTo("Everyone, also without signing in");
    }

    @Test
    void previewsWhoLosesWhenAFolderIsCutOff() {
        world.person("Carla Carer", things.charity);
        things.grant(things.space, Principal.of(things.charity), Level.READ);
        things.grant(things.folder, Principal.of(things.manager), Level.MANAGE);

        var changes = things.asManager(() -> previews.ofCuttingOff(things.folder));

        assertThat(changes)
                .filteredOn(change -> change.kind() == Seer.Kind.PERSON)
                .singleElement()
                .isEqualTo(new InheritancePreview.Change(
                        Seer.Kind.PERSON, "Carla Carer", changes.getLast().of(), Level.READ, Level.NONE));
        things.change(() -> registry.inherit(things.folder, false));
        assertThat(things.asManager(() -> previews.ofInheriting(things.folder)))
                .anySatisfy(change -> assertThat(change.gains()).isTrue());
    }

    @Test
    void previewsWhoGainsWhenAnItemMoves() {
        var other = new SharedThings(world, registry);
        other.grant(other.space, Principal.of(things.manager), Level.MANAGE);

        var changes = things.asManager(() -> previews.ofMoving(things.item, other.folder));

        assertThat(changes)
                .extracting(InheritancePreview.Change::name, InheritancePreview.Change::after)
                .contains(org.assertj.core.groups.Tuple.tuple("Mary Manager", Level.MANAGE));
    }

    private Seer find(java.util.UUID id) {
        return things.asManager(() -> whoCanSee.list(things.item)).stream()
                .filter(seer -> id.equals(seer.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Seer> seers) {
        return seers.stream().map(Seer::name).toList();
    }
}
