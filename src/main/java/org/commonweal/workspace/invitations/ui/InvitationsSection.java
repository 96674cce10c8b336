package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.kernel.PortalClock;
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
    private final PortalClock clock;

    InvitationsSection(InvitationQueries queries, InvitationService service, PortalClock clock) {
        this.queries = queries;
        this.service = service;
        this.clock = clock;
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
        return new InvitationsPanel(space, queries, service, clock.today());
    }
}
