package org.commonweal.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.GrantRow;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a space and what they may do in it. */
@Service
@Transactional
@SignedIn
public class Members {

    static final String BY_VISIBILITY = "The space's visibility";

    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    Members(
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            Directory directory,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Everybody who was made a member, oldest first. */
    @Transactional(readOnly = true)
    public List<MemberRow> list(WorkspaceId space) {
        access.require(Level.READ, space.subject());
        var grants = members(space);
        var people = directory.people(ids(grants, Principal.Kind.PERSON, PersonId::new));
        var organisations = directory.organisations(ids(grants, Principal.Kind.ORGANISATION, OrganisationId::new));
        return grants.stream().map(grant -> row(grant, people, organisations)).toList();
    }

    /** Makes somebody a member, or changes what they may do; READ, CONTRIBUTE or MANAGE, until {@code to} when set. */
    public void put(WorkspaceId space, Principal principal, Level level, @Nullable Instant to) {
        guard.requireManagement(space);
        if (!level.atLeast(Level.READ)) {
            throw RuleViolation.onField("workspace.level", "level", "A member can read, contribute or manage.");
        }
        if (level != Level.MANAGE) {
            requireAnotherManager(space, principal);
        }
        end(space, principal);
        registry.grant(space.subject(), principal, level, to, "Member of the space");
        announce(space, "Added", principal);
    }

    public void remove(WorkspaceId space, Principal principal) {
        guard.requireManagement(space);
        requireAnotherManager(space, principal);
        end(space, principal);
        announce(space, "Removed", principal);
    }

    /** Ends the actor's own membership. */
    public void leave(WorkspaceId space) {
        access.require(Level.READ, space.subject());
        var me = Principal.of(actors.get().requirePerson());
        requireAnotherManager(space, me);
        end(space, me);
        announce(space, "workspace.memberLeft", me);
    }

    private void end(WorkspaceId space, Principal principal) {
        members(space).stream()
                .filter(grant -> grant.principal().equals(principal))
                .forEach(grant -> registry.endGrant(grant.id()));
    }

    private void requireAnotherManager(WorkspaceId space, Principal principal) {
        var managers = members(space).stream()
                .filter(grant -> grant.level() == Level.MANAGE)
                .map(GrantRow::principal)
                .toList();
        if (managers.contains(principal) && managers.stream().allMatch(principal::equals)) {
            throw new RuleViolation(
                    "workspace.lastManager", "A space needs a manager. Make somebody else a manager first.");
        }
    }

    private List<GrantRow> members(WorkspaceId space) {
        return access.grantsAt(space.subject()).stream()
                .filter(grant -> !grant.reason().equals(BY_VISIBILITY))
                .toList();
    }

    private static <T> List<T> ids(List<GrantRow> grants, Principal.Kind kind, Function<UUID, T> id) {
        return grants.stream()
                .map(GrantRow::principal)
                .filter(principal -> principal.kind() == kind)
                .map(principal -> id.apply(principal.id()))
                .distinct()
                .toList();
    }

    private static MemberRow row(
            GrantRow grant, Map<PersonId, PersonRef> people, Map<OrganisationId, OrganisationRef> organisations) {
        return new MemberRow(
                grant.id(),
                grant.principal(),
                name(grant.principal(), people, organisations),
                grant.level(),
                grant.startsAt(),
                grant.endsAt());
    }

    private static String name(
            Principal principal, Map<PersonId, PersonRef> people, Map<OrganisationId, OrganisationRef> organisations) {
        return switch (principal.kind()) {
            case PERSON -> {
                var person = people.get(new PersonId(principal.id()));
                yield person == null ? "A former member" : person.name();
            }
            case ORGANISATION -> {
                var organisation = organisations.get(new OrganisationId(principal.id()));
                yield organisation == null ? "A former organisation" : organisation.name();
            }
            case WORKSPACE -> "Members of another space";
            case REVIEW_ROLE -> "Holder of a role: " + principal.role();
        };
    }

    /** A person is told; of an organisation only the record is kept. */
    private void announce(WorkspaceId space, String what, Principal principal) {
        var id = principal.id().toString();
        boolean person = principal.kind() == Principal.Kind.PERSON;
        events.publishEvent(new Happened(
                space.subject(),
                (person ? "workspace.member" : "workspace.organisation") + what,
                actors.get(),
                clock.instant(),
                space.subject(),
                person ? Map.of("member", id, "for", id) : Map.of("member", id)));
    }
}
