package org.commonweal.consultation.ui;

import org.commonweal.access.ui.AccessParts;
import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.consultation.analysis.AnswerSearch;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.consultation.design.QuestionBank;
import org.commonweal.workspace.WorkspaceQueries;
import org.springframework.stereotype.Component;

/** What the parts of a consultation's page work with. */
@Component
record ConsultationParts(
        ConsultationService service,
        RunningConsultations running,
        ConsultationQueries queries,
        ResponseQueries responses,
        AnswerSearch search,
        Codebooks books,
        StaffEntries entries,
        PrivacyParts privacy,
        QuestionBank bank,
        WorkspaceQueries workspaces,
        AccessParts access,
        AuditPanels audit) {}
