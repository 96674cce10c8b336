package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.workspace.ActivityQueries;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.commonweal.workspace.WorkspaceService;

@org.springframework.stereotype.Component
class OverviewSection implements WorkspaceSection {

    private final WorkspaceService service;
    private final Members members;
    private final ActivityQueries activity;

    OverviewSection(WorkspaceService service, Members members, ActivityQueries activity) {
        this.service = service;
        this.members = members;
        this.activity = activity;
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String slug() {
        return "overview";
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new OverviewPanel(space, new SpaceCommands(space, service, members), activity);
    }
}
