package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.access.ViewAs;
import org.commonweal.identity.Directory;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;

@org.springframework.stereotype.Component
class MembersSection implements WorkspaceSection {

    private final Members members;
    private final Directory directory;
    private final ViewAs viewAs;

    MembersSection(Members members, Directory directory, ViewAs viewAs) {
        this.viewAs = viewAs;
        this.members = members;
        this.directory = directory;
    }

    @Override
    public String title() {
        return "Members";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String slug() {
        return "members";
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new MembersPanel(
                space, members, directory, viewAs.mayLook(space.id().subject()));
    }
}
