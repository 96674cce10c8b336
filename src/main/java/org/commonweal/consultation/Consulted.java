package org.commonweal.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** A consultation as the topics of this module need it that have a package of their own. */
public record Consulted(
        ConsultationId id,
        String slug,
        String title,
        WorkspaceId space,
        ConsultationState state,
        Questionnaire form,
        int formNumber,
        @Nullable LocalDate closesOn,
        @Nullable Instant closesAt) {}
