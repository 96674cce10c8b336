package org.commonweal.workspace.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

@Component
class FolderSource implements SearchSource {

    private final Folders folders;

    FolderSource(Folders folders) {
        this.folders = folders;
    }

    @Override
    public String type() {
        return FolderId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return folders.findById(id)
                .filter(folder -> !folder.binned())
                .map(folder -> new SearchDraft(
                        folder.name(),
                        "",
                        "",
                        null,
                        List.of(),
                        null,
                        "workspaces/" + folder.place().space().value() + "/documents?folder=" + id,
                        null));
    }

    @Override
    public Stream<UUID> ids() {
        return folders.ids();
    }
}
