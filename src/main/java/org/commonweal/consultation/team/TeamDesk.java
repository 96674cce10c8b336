package org.commonweal.consultation.team;

import java.util.Set;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who may do what in a team: every member reads and comments, contributors and signatories write, only a signatory
 * submits.
 */
@Component
class TeamDesk {

    private static final Set<Role> EDITORS =
            Set.of(Role.CONTRIBUTOR, Role.DATA_SUBMITTER, Role.SIGNATORY, Role.ORG_ADMIN);

    private final CurrentActor actors;
    private final Directory directory;
    private final ActingFor actingFor;

    TeamDesk(CurrentActor actors, Directory directory, ActingFor actingFor) {
        this.actingFor = actingFor;
        this.actors = actors;
        this.directory = directory;
    }

    /** The organisation somebody answers for. The council does not answer its own consultations. */
    OrganisationId organisation() {
        acting();
        var organisation = actingFor.submitting().orElse(null);
        if (organisation == null || directory.organisation(organisation).home()) {
            throw new AccessRefused(
                    "consultation.noTeam",
                    "Only members of a partner organisation answer for their organisation here.");
        }
        return organisation;
    }

    String name(OrganisationId organisation) {
        return directory.organisation(organisation).name();
    }

    String name(PersonId person) {
        return directory.person(person).name();
    }

    Actor acting() {
        var actor = actors.get();
        if (actor.viewingAs() != null) {
            throw new AccessRefused(
                    "consultation.onlyLooking",
                    "You are looking as somebody else would. Stop that before you change anything.");
        }
        return actor;
    }

    boolean edits(OrganisationId organisation) {
        return EDITORS.stream().anyMatch(role -> holds(organisation, role));
    }

    boolean signs(OrganisationId organisation) {
        return holds(organisation, Role.SIGNATORY);
    }

    void requireEditor(OrganisationId organisation) {
        if (!edits(organisation)) {
            throw new AccessRefused(
                    "consultation.notEditor",
                    "You can read and comment. Ask a contributor of your organisation to change the answer.");
        }
    }

    void requireSignatory(OrganisationId organisation) {
        if (!signs(organisation)) {
            throw new AccessRefused(
                    "consultation.notSignatory", "Only a signatory of your organisation submits its response.");
        }
    }

    private boolean holds(OrganisationId organisation, Role role) {
        var standing = actors.standing();
        return standing != null && standing.hasAt(organisation, role);
    }
}
