package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.commonweal.workspace.invitations.InvitationQueries;
import org.commonweal.workspace.invitations.InvitationService;

/** Only for those who manage the space. */
@org.springframework.stereotype.Component
class InvitationsSection implements WorkspaceSection {

    static final String SLUG = "invitations";

    private final InvitationQueries queries;
    private final InvitationService service;

    InvitationsSection(InvitationQueries queries, InvitationService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String title() {
        return "Invitations";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public boolean appliesTo(WorkspaceDetails space) {
        return space.canManage();
    }

    @Override
    public Component create(WorkspaceDetails space) {
        return new InvitationsPanel(space, queries, service);
    }
}
