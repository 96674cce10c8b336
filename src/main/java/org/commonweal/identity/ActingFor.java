package org.commonweal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For which of their organisations somebody acts; those who belong to several choose. */
@Service
@Transactional
@SignedIn
public class ActingFor {

    private final People people;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    ActingFor(People people, Directory directory, CurrentActor actors, PortalClock clock) {
        this.people = people;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** The actor's organisations by name. */
    @Transactional(readOnly = true)
    public List<OrganisationRef> choices() {
        var standing = actors.standing();
        return standing == null
                ? List.of()
                : directory.organisations(standing.organisations()).values().stream()
                        .sorted(Comparator.comparing(OrganisationRef::name))
                        .toList();
    }

    /** Empty for guests, and until somebody with several organisations has chosen. */
    @Transactional(readOnly = true)
    public Optional<OrganisationRef> current() {
        return Optional.ofNullable(actors.get().organisation()).map(directory::organisation);
    }

    /** The organisation acted for, for commands that must record one. */
    @Transactional(readOnly = true)
    public OrganisationId require() {
        var chosen = actors.get().organisation();
        if (chosen == null) {
            throw new RuleViolation(
                    "identity.chooseOrganisation",
                    "Choose at the top of the page which organisation you act for, then do this again.");
        }
        return chosen;
    }

    /**
     * The organisation in whose name something is handed in. Guests have none; those with several choose first.
     *
     * @throws RuleViolation if the actor belongs to several organisations and has not chosen
     */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> submitting() {
        var standing = actors.standing();
        return standing == null || standing.organisations().isEmpty() ? Optional.empty() : Optional.of(require());
    }

    public void choose(OrganisationId organisation) {
        var id = actors.get().requirePerson();
        if (!directory.standing(id, clock.instant()).organisations().contains(organisation)) {
            throw new NotFound(organisation.subject());
        }
        var person = people.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        person.actFor(organisation, actors.get(), clock.instant());
        people.save(person);
    }
}
