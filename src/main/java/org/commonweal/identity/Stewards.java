package org.commonweal.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who looks after whom: administrators after everybody, an organisation's administrators after its own people. */
@Component
class Stewards {

    private final CurrentActor actors;

    Stewards(CurrentActor actors) {
        this.actors = actors;
    }

    boolean administrator() {
        return actors.get().isSystem() || actors.has(Role.ADMINISTRATOR);
    }

    /** Reads everything about organisations and people. */
    boolean overseer() {
        return administrator() || actors.has(Role.AUDITOR);
    }

    boolean looksAfter(OrganisationId organisation) {
        var standing = actors.standing();
        return administrator() || (standing != null && standing.hasAt(organisation, Role.ORG_ADMIN));
    }

    /** The organisations the actor administers by a role there. */
    Set<OrganisationId> ownOrganisations() {
        var standing = actors.standing();
        return standing == null
                ? Set.of()
                : standing.organisations().stream()
                        .filter(organisation -> standing.hasAt(organisation, Role.ORG_ADMIN))
                        .collect(Collectors.toSet());
    }

    boolean atCouncil() {
        var standing = actors.standing();
        return actors.get().isSystem() || (standing != null && standing.active() && standing.council() != null);
    }

    boolean isActor(PersonId person) {
        return person.equals(actors.get().person());
    }

    void requireLooksAfter(OrganisationId organisation) {
        if (!looksAfter(organisation)) {
            throw new AccessRefused(
                    "identity.notYourOrganisation",
                    "You look after the people of your own organisation only. Ask the administrators of this one.");
        }
    }

    void requireAdministrator(String what) {
        if (!administrator()) {
            throw new AccessRefused("identity.administratorsOnly", "Only the portal's administrators " + what + ".");
        }
    }
}
