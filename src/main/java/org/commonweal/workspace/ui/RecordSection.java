package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;

/** The trail of the space, for its managers. */
@org.springframework.stereotype.Component
class RecordSection implements WorkspaceSection {

    private final AuditPanels panels;

    RecordSection(AuditPanels panels) {
        this.panels = panels;
    }

    @Override
    public String title() {
        return "Trail";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String slug() {
        return "trail";
    }

    @Override
    public boolean appliesTo(WorkspaceDetails space) {
        return space.canManage();
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return panels.trailOf(space.id().subject());
    }
}
