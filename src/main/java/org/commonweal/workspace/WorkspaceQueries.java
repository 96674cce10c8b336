package org.commonweal.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Spaces as far as the reader may know of them. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class WorkspaceQueries {

    private final Workspaces workspaces;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;

    WorkspaceQueries(Workspaces workspaces, Access access, Directory directory, CurrentActor actors) {
        this.workspaces = workspaces;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
    }

    public List<WorkspaceRow> findRows(WorkspaceFilter filter, Pageable page) {
        var sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("name"));
        return workspaces.findAll(matching(filter), sorted).stream()
                .map(this::row)
                .toList();
    }

    public long countRows(WorkspaceFilter filter) {
        return workspaces.count(matching(filter));
    }

    /** Spaces the reader is a member of, by name. */
    public List<WorkspaceRow> mine(int limit) {
        return findRows(new WorkspaceFilter("", null, true), PageRequest.of(0, limit));
    }

    /**
     * The space as far as the reader may know it; below METADATA its name and purpose are withheld.
     *
     * @throws NotFound if the reader may not know of it at all
     */
    public WorkspaceDetails getDetails(WorkspaceId id) {
        access.require(Level.EXISTS, id.subject());
        var space = workspaces.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var level = access.levelOf(actors.get(), id.subject());
        boolean named = level.atLeast(Level.METADATA);
        return new WorkspaceDetails(
                id,
                named ? space.name() : "Restricted space",
                space.kind(),
                named ? space.purpose() : "",
                space.visibility(),
                space.mode(),
                access.classificationOf(id.subject()),
                space.state(),
                space.stateReason(),
                space.owner(),
                ownerName(space.owner()),
                space.createdAt(),
                level,
                space.versionNumber());
    }

    private WorkspaceRow row(Workspace space) {
        var level = access.levelOf(actors.get(), space.id().subject());
        boolean named = level.atLeast(Level.METADATA);
        return new WorkspaceRow(
                space.id(),
                named ? space.name() : "Restricted space",
                space.kind(),
                named ? space.purpose() : "",
                space.state(),
                ownerName(space.owner()),
                level);
    }

    private String ownerName(PersonId owner) {
        var person = directory.people(List.of(owner)).get(owner);
        return person == null ? "A former member" : person.name();
    }

    /** Text is looked for only where the reader may see it. */
    private Specification<Workspace> matching(WorkspaceFilter filter) {
        var conditions = new ArrayList<Specification<Workspace>>();
        var text = filter.text().strip().toLowerCase(Locale.UK);
        conditions.add(
                access.readable(filter.mine() ? Level.CONTRIBUTE : text.isEmpty() ? Level.EXISTS : Level.METADATA));
        if (!text.isEmpty()) {
            conditions.add((root, query, builder) -> builder.or(
                    builder.like(builder.lower(root.get("name")), "%" + text + "%"),
                    builder.like(builder.lower(root.get("purpose")), "%" + text + "%")));
        }
        if (filter.kind() != null) {
            conditions.add((root, query, builder) -> builder.equal(root.get("kind"), filter.kind()));
        }
        return Specification.allOf(conditions);
    }
}
