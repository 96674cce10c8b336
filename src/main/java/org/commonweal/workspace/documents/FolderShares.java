package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.GrantRow;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.WorkspaceFilter;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceRow;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom one folder is shared, for its managers. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class FolderShares {

    private static final int MOST_SPACES = 200;

    private final DocumentDesk desk;
    private final Access access;
    private final Directory directory;
    private final WorkspaceQueries workspaces;

    FolderShares(DocumentDesk desk, Access access, Directory directory, WorkspaceQueries workspaces) {
        this.desk = desk;
        this.access = access;
        this.directory = directory;
        this.workspaces = workspaces;
    }

    /** One line of the list. */
    public record Share(Principal principal, String name, Level level, Instant since) {}

    /** What was given at the folder itself, oldest first. */
    public List<Share> list(FolderId id) {
        desk.folder(id, Level.MANAGE);
        return access.grantsAt(id.subject()).stream().map(this::share).toList();
    }

    /** Other spaces the actor reads, whose members a folder can be shared with. */
    public List<WorkspaceRow> spaces(WorkspaceId without) {
        access.require(Level.READ, without.subject());
        return workspaces.findRows(WorkspaceFilter.empty(), PageRequest.of(0, MOST_SPACES)).stream()
                .filter(space ->
                        space.level().atLeast(Level.READ) && !space.id().equals(without))
                .toList();
    }

    private Share share(GrantRow grant) {
        return new Share(grant.principal(), name(grant.principal()), grant.level(), grant.startsAt());
    }

    private String name(Principal principal) {
        return switch (principal.kind()) {
            case PERSON -> Names.of(directory, new PersonId(principal.id()));
            case ORGANISATION ->
                principal.isAnyPartner()
                        ? "Every organisation"
                        : "Members of "
                                + directory
                                        .organisation(new OrganisationId(principal.id()))
                                        .name();
            case WORKSPACE -> "Members of " + space(new WorkspaceId(principal.id()));
            case REVIEW_ROLE -> "Whoever holds the role " + principal.role();
        };
    }

    private String space(WorkspaceId id) {
        return access.may(Level.METADATA, id.subject())
                ? workspaces.getDetails(id).name()
                : "another space";
    }
}
