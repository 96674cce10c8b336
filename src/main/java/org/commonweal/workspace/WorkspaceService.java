package org.commonweal.workspace;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes spaces and leads them through their life. */
@Service
@Transactional
@SignedIn
public class WorkspaceService {

    private final Workspaces workspaces;
    private final AccessRegistry registry;
    private final SpaceReclassification reclassification;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    WorkspaceService(
            Workspaces workspaces,
            AccessRegistry registry,
            SpaceReclassification reclassification,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.workspaces = workspaces;
        this.registry = registry;
        this.reclassification = reclassification;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** Starts a space that only its maker sees until it is opened. */
    @RequiresRole({
        Role.ADMINISTRATOR,
        Role.ANALYST,
        Role.CLIENT_MANAGER,
        Role.COMMISSIONING_HEAD,
        Role.COMMISSIONING_OFFICER,
        Role.DEMOCRATIC_SERVICES,
        Role.HR,
        Role.LEAD_COMMISSIONER,
        Role.POOL_MANAGER,
        Role.PROCUREMENT
    })
    public WorkspaceId create(WorkspaceDraft draft) {
        var actor = actors.get();
        var owner = actor.requirePerson();
        var space = new Workspace(draft, owner, actor, clock.instant());
        registry.protect(space.id().subject(), null, draft.classification());
        registry.grant(space.id().subject(), Principal.of(owner), Level.MANAGE, null, "Made the space");
        workspaces.save(space);
        return space.id();
    }

    /** Opens the space to those its visibility is meant for. */
    public void open(WorkspaceId id) {
        var space = managed(id);
        space.open(actors.get(), clock.instant());
        workspaces.save(space);
        reveal(space);
    }

    public void describe(WorkspaceId id, long version, WorkspaceDraft draft) {
        var space = managed(id);
        space.describe(draft, version, actors.get(), clock.instant());
        workspaces.save(space);
        reclassification.classify(id, draft.classification());
        if (space.state() == WorkspaceState.ACTIVE) {
            reveal(space);
        }
    }

    public void makeReadOnly(WorkspaceId id, String reason) {
        var space = managed(id);
        space.makeReadOnly(reason, actors.get(), clock.instant());
        workspaces.save(space);
    }

    public void reopen(WorkspaceId id, String reason) {
        var space = managed(id);
        space.reopen(reason, actors.get(), clock.instant());
        workspaces.save(space);
    }

    public void archive(WorkspaceId id, String reason) {
        var space = managed(id);
        space.archive(reason, actors.get(), clock.instant());
        workspaces.save(space);
    }

    private void reveal(Workspace space) {
        var subject = space.id().subject();
        var council = directory.homeCouncil().map(home -> Principal.of(home.id()));
        access.grantsAt(subject).stream()
                .filter(grant -> grant.reason().equals(Members.BY_VISIBILITY))
                .forEach(grant -> registry.endGrant(grant.id()));
        switch (space.visibility()) {
            case OPEN -> {
                council.ifPresent(home -> registry.grant(subject, home, Level.READ, null, Members.BY_VISIBILITY));
                registry.grant(subject, Principal.anyPartner(), Level.METADATA, null, Members.BY_VISIBILITY);
            }
            case RESTRICTED ->
                registry.grant(subject, Principal.anyPartner(), Level.EXISTS, null, Members.BY_VISIBILITY);
            case PRIVATE -> {}
        }
    }

    private Workspace managed(WorkspaceId id) {
        access.require(Level.MANAGE, id.subject());
        return workspaces.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
