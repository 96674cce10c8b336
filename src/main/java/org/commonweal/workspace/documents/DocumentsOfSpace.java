package org.commonweal.workspace.documents;

import java.util.List;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

@Component
class DocumentsOfSpace implements SpaceContents {

    private final Folders folders;
    private final Documents documents;

    DocumentsOfSpace(Folders folders, Documents documents) {
        this.folders = folders;
        this.documents = documents;
    }

    @Override
    public List<SubjectRef> classifiedAs(WorkspaceId space) {
        return folders.findByWorkspaceId(space.value()).stream()
                .map(folder -> folder.id().subject())
                .toList();
    }

    @Override
    public List<SubjectRef> notWiderThan(WorkspaceId space) {
        return documents
                .findAll((document, query, builder) -> builder.equal(document.get("workspaceId"), space.value()))
                .stream()
                .map(document -> document.id().subject())
                .toList();
    }
}
