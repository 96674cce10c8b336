package org.commonweal.access;

import java.util.UUID;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who takes part is no secret among those who do; the public reads of the council itself. */
@Component
class OrganisationsKnown {

    private final AccessRegistry registry;
    private final Directory directory;

    OrganisationsKnown(AccessRegistry registry, Directory directory) {
        this.registry = registry;
        this.directory = directory;
    }

    @EventListener
    void on(Fact fact) {
        var subject = fact.subject();
        switch (fact.action()) {
            case "identity.organisationCreated", "identity.councilFounded" -> {
                registry.protect(subject, null, audience(subject.id()));
                registry.publish(subject, audience(subject.id()));
            }
            case "identity.organisationClosed" -> registry.withdraw(subject);
            case "identity.organisationReopened" -> registry.publish(subject, audience(subject.id()));
            default -> {}
        }
    }

    private Classification audience(UUID organisation) {
        return directory.organisation(new OrganisationId(organisation)).home()
                ? Classification.PUBLIC
                : Classification.PARTNER;
    }
}
