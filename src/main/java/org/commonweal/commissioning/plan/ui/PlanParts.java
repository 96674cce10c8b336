package org.commonweal.commissioning.plan.ui;

import org.commonweal.audit.ui.AuditPanels;
import org.commonweal.commissioning.plan.AgreementService;
import org.commonweal.commissioning.plan.ChangeService;
import org.commonweal.commissioning.plan.ModerationService;
import org.commonweal.commissioning.plan.OpportunityService;
import org.commonweal.commissioning.plan.PlanQueries;
import org.commonweal.commissioning.plan.PlanService;
import org.commonweal.commissioning.plan.ProposalQueries;
import org.commonweal.commissioning.plan.ProposalService;
import org.commonweal.commissioning.plan.ScoreQueries;
import org.commonweal.commissioning.plan.ScoringService;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentService;
import org.springframework.stereotype.Component;

/** What the pages of plans and proposals work with. */
@Component
record PlanParts(
        PlanService plans,
        PlanQueries planQueries,
        ProposalService proposals,
        ProposalQueries proposalQueries,
        ScoringService scoring,
        ScoreQueries scoreQueries,
        ModerationService moderation,
        AgreementService agreements,
        ChangeService changes,
        OpportunityService opportunities,
        CommentService comments,
        CommentQueries commentQueries,
        AuditPanels audit) {}
