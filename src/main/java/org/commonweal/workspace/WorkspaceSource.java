package org.commonweal.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

@Component
class WorkspaceSource implements SearchSource {

    private final Workspaces workspaces;

    WorkspaceSource(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public String type() {
        return WorkspaceId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return workspaces
                .findById(id)
                .map(space -> new SearchDraft(
                        space.name(),
                        space.purpose(),
                        "",
                        null,
                        List.of(),
                        space.createdAt().atZone(PortalClock.LONDON).toLocalDate(),
                        "workspaces/" + id,
                        null));
    }

    @Override
    public Stream<UUID> ids() {
        return workspaces.ids();
    }
}
