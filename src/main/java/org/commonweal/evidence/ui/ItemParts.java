package org.commonweal.evidence.ui;

import org.commonweal.access.Audience;
import org.commonweal.access.ui.AccessParts;
import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceCorrections;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.files.FileService;
import org.commonweal.identity.Directory;
import org.commonweal.workspace.WorkspaceQueries;
import org.springframework.stereotype.Component;

/** What the parts of an item's page work with. */
@Component
record ItemParts(
        EvidenceService service,
        EvidenceQueries queries,
        EvidenceTables tables,
        EvidenceCorrections corrections,
        EvidenceReview review,
        CitationService citations,
        AreaQueries areas,
        FileService files,
        Directory directory,
        AccessParts access,
        AuditPanels audit,
        CommentService comments,
        CommentQueries commentQueries,
        Audience audience,
        WorkspaceQueries workspaces) {}
