package org.commonweal.identity;

import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes organisations. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class OrganisationService {

    private final Organisations organisations;
    private final CurrentActor actors;
    private final PortalClock clock;

    OrganisationService(Organisations organisations, CurrentActor actors, PortalClock clock) {
        this.organisations = organisations;
        this.actors = actors;
        this.clock = clock;
    }

    public OrganisationId create(OrganisationDraft draft) {
        if (organisations
                .findByCode(draft.code().strip().toUpperCase(java.util.Locale.ROOT))
                .isPresent()) {
            throw RuleViolation.onField(
                    "identity.codeTaken", "code", "There is an organisation with this code already. Choose another.");
        }
        if (draft.home() && organisations.findByHomeTrue().isPresent()) {
            throw new RuleViolation("identity.homeExists", "The portal belongs to a council already.");
        }
        var organisation = new Organisation(draft, actors.get(), clock.instant());
        return organisations.save(organisation).id();
    }
}
