package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an organisation proposes to review.
 *
 * @param summary what and why
 * @param outcomes what would be better, and for whom
 * @param namedRisk the risk or opportunity that question K3 asks about; may be empty
 * @param jointWith organisations it is proposed with, as text; may be empty
 */
@Embeddable
public record ProposalDraft(
        @Column(name = "title", nullable = false, length = Texts.TITLE)
        String title,

        @Column(name = "summary", nullable = false, length = Texts.LONG)
        String summary,

        @Column(name = "outcomes", nullable = false, length = Texts.LONG)
        String outcomes,

        @Column(name = "named_risk", nullable = false, length = Texts.SHORT)
        String namedRisk,

        @Column(name = "joint_with", nullable = false, length = Texts.TITLE)
        String jointWith,

        @Enumerated(EnumType.STRING) @Column(name = "service_class", nullable = false, length = 20)
        ServiceClass serviceClass) {

    public ProposalDraft {
        title = Texts.required("title", title, Texts.TITLE, "Give the proposal a short name.");
        summary = Texts.limited("summary", summary, Texts.LONG);
        outcomes = Texts.limited("outcomes", outcomes, Texts.LONG);
        namedRisk = Texts.limited("namedRisk", namedRisk, Texts.SHORT);
        jointWith = Texts.limited("jointWith", jointWith, Texts.TITLE);
    }
}
