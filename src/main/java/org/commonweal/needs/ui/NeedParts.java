package org.commonweal.needs.ui;

import java.util.List;
import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.needs.NeedPanel;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.workspace.WorkspaceQueries;
import org.springframework.stereotype.Component;

/** What the parts of a need's page work with. */
@Component
record NeedParts(
        NeedService service,
        NeedQueries queries,
        EvidenceQueries evidence,
        WorkspaceQueries workspaces,
        CommentService comments,
        CommentQueries commentQueries,
        AuditPanels audit,
        List<NeedPanel> panels) {}
