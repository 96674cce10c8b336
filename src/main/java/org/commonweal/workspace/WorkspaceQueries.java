package org.commonweal.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
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
        var found = workspaces.findAll(matching(filter), sorted).getContent();
        var levels = access.levelsOf(
                actors.get(), found.stream().map(space -> space.id().subject()).toList());
        var owners =
                directory.people(found.stream().map(Workspace::owner).distinct().toList());
        return found.stream()
                .map(space -> row(space, levels.getOrDefault(space.id().subject(), Level.NONE), owners))
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

    private static WorkspaceRow row(Workspace space, Level level, Map<PersonId, PersonRef> owners) {
        boolean named = level.atLeast(Level.METADATA);
        return new WorkspaceRow(
                space.id(),
                named ? space.name() : "Restricted space",
                space.kind(),
                named ? space.purpose() : "",
                space.state(),
                ownerName(space.owner(), owners),
                level);
    }

    private String ownerName(PersonId owner) {
        return ownerName(owner, directory.people(List.of(owner)));
    }

    private static String ownerName(PersonId owner, Map<PersonId, PersonRef> people) {
        var person = people.get(owner);
        return person == null ? "A former member" : person.name();
    }

    /** Text is looked for only where the reader may see it. */
    private Specification<Workspace> matching(WorkspaceFilter filter) {
        var conditions = new ArrayList<Specification<Workspace>>();
        var text = filter.text().strip().toLowerCase(Locale.UK);
        conditions.add(
                access.readable(filter.mine() ? Level.CONTRIBUTE : text.isEmpty() ? Level.EXISTS : Level.METADATA));
        if (!text.isEmpty()) {
            var pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            conditions.add((root, query, builder) -> builder.or(
                    builder.like(builder.lower(root.get("name")), pattern, '!'),
                    builder.like(builder.lower(root.get("purpose")), pattern, '!')));
        }
        if (filter.kind() != null) {
            conditions.add((root, query, builder) -> builder.equal(root.get("kind"), filter.kind()));
        }
        return Specification.allOf(conditions);
    }
}
