package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AccessTest {

    @Autowired
    World world;

    @Autowired
    Access access;

    @Autowired
    AccessRegistry registry;

    @Autowired
    CurrentActor actors;

    private final SubjectRef space = new SubjectRef("test-space", Ids.timeOrdered());
    private final SubjectRef item = new SubjectRef("test-item", Ids.timeOrdered());

    @Test
    void givesAnOrganisationsGrantToItsMembersUntilTheyLeave() {
        var charity = world.partner("Charity");
        var member = world.person("Member", charity);
        protect(Classification.PARTNER, Classification.PARTNER);
        grant(Principal.of(charity), Level.CONTRIBUTE);

        assertThat(access.levelOf(actor(member), item)).isEqualTo(Level.CONTRIBUTE);

        world.endMembership(member, charity);

        assertThat(access.levelOf(actor(member), item)).isEqualTo(Level.NONE);
    }

    @Test
    void keepsARestrictedItemFromPartnersWhateverTheirGrantAtTheSpace() {
        var member = world.person("Member", world.partner("Charity"));
        var officer = world.officer("Officer", Role.ANALYST);
        protect(Classification.PARTNER, Classification.RESTRICTED);
        grant(Principal.of(member), Level.MANAGE);
        grant(Principal.of(officer), Level.READ);

        assertThat(access.canRead(actor(member), item)).isFalse();
        assertThat(access.canRead(actor(officer), item)).isTrue();
    }

    @Test
    void clearsConfidentialItemsByAGrantOnTheConfidentialSpaceItself() {
        var member = world.person("Member", world.partner("Charity"));
        protect(Classification.CONFIDENTIAL, Classification.CONFIDENTIAL);
        grant(Principal.of(member), Level.READ);

        assertThat(access.canRead(actor(member), item)).isTrue();
    }

    @Test
    void barsAnOrganisationFromWhatIsTaggedButNotFromWhatIsPublic() {
        var charity = world.partner("Bidder");
        var member = world.person("Member", charity);
        protect(Classification.PARTNER, Classification.PARTNER);
        grant(Principal.of(charity), Level.READ);
        world.inTransaction(() -> {
            registry.setBarriers(item, java.util.Set.of("COMMERCIAL"));
            registry.bar("COMMERCIAL", Principal.of(charity), "Bidding");
            return null;
        });

        assertThat(access.canRead(actor(member), item)).isFalse();

        world.inTransaction(() -> {
            registry.publish(item, Classification.PUBLIC);
            return null;
        });

        assertThat(access.canRead(actor(member), item)).isTrue();
        assertThat(access.canRead(Actor.visitor(), item)).isTrue();
    }

    @Test
    void endsRightsAtTheNextCommandOfTheSameSession() {
        var charity = world.partner("Charity");
        var member = world.person("Member", charity);
        protect(Classification.PARTNER, Classification.PARTNER);
        grant(Principal.of(charity), Level.READ);

        world.as(member, () -> {
            access.require(Level.READ, item);
            world.endMembership(member, charity);

            assertThatThrownBy(() -> access.require(Level.READ, item)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void coversMembersWhoJoinLater() {
        var charity = world.partner("Charity");
        protect(Classification.PARTNER, Classification.PARTNER);
        grant(Principal.of(charity), Level.READ);

        var newcomer = world.person("Newcomer", charity);

        assertThat(access.canRead(actor(newcomer), item)).isTrue();
    }

    @Test
    void letsSomebodyKnowOfARestrictedThingWithoutReadingIt() {
        var member = world.person("Member", world.partner("Charity"));
        protect(Classification.PARTNER, Classification.RESTRICTED);
        world.inTransaction(() -> registry.grant(item, Principal.of(member), Level.METADATA, null, "Test"));

        assertThat(access.levelOf(actor(member), item)).isEqualTo(Level.METADATA);
    }

    @Test
    void publishesToPartnersOnlyWhatTheirClearanceCovers() {
        var member = world.person("Member", world.partner("Charity"));
        protect(Classification.PARTNER, Classification.RESTRICTED);
        world.inTransaction(() -> {
            registry.publish(item, Classification.PARTNER);
            return null;
        });

        assertThat(access.canRead(actor(member), item)).isFalse();
        assertThat(access.canRead(actor(world.officer("Officer")), item)).isTrue();
    }

    @Test
    void refusesToMoveAPlaceBelowItself() {
        protect(Classification.PARTNER, Classification.PARTNER);

        assertThatThrownBy(() -> world.inTransaction(() -> {
                    registry.move(space, item);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("access.circle"));
    }

    private void protect(Classification ofSpace, Classification ofItem) {
        world.inTransaction(() -> {
            registry.protect(space, null, ofSpace);
            registry.protect(item, space, ofItem);
            return null;
        });
    }

    private void grant(Principal principal, Level level) {
        world.inTransaction(() -> registry.grant(space, principal, level, null, "Test"));
    }

    private Actor actor(PersonId person) {
        return world.as(person, actors::get);
    }
}
