package org.commonweal.outcomes.ui;

import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentService;
import org.commonweal.identity.Directory;
import org.commonweal.needs.NeedQueries;
import org.commonweal.outcomes.MeasureService;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.outcomes.ThreadQueries;
import org.commonweal.outcomes.ThreadService;
import org.commonweal.workspace.WorkspaceQueries;
import org.springframework.stereotype.Component;

/** What the pages of outcomes and measures work with. */
@Component
record OutcomeParts(
        OutcomeService service,
        OutcomeQueries queries,
        MeasureService measures,
        ThreadService thread,
        ThreadQueries threads,
        NeedQueries needs,
        Directory directory,
        WorkspaceQueries workspaces,
        CommentService comments,
        CommentQueries commentQueries,
        AuditPanels audit) {}
