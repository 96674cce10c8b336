package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;

@org.springframework.stereotype.Component
class DocumentsSection implements WorkspaceSection {

    private final DocumentParts parts;

    DocumentsSection(DocumentParts parts) {
        this.parts = parts;
    }

    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String slug() {
        return SpacePaths.DOCUMENTS;
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new DocumentsPanel(space, parts);
    }
}
