package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationRow;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Consultations as a table. */
class ConsultationTable extends Div {

    ConsultationTable(ConsultationQueries queries, @Nullable UUID space, EmptyState empty) {
        add(new PagedTable<ConsultationRow>(
                        "Consultations", page -> queries.findRows(space, page), () -> queries.countRows(space))
                .component(
                        "Title", row -> new Anchor(ConsultationPaths.of(row.slug()), row.title()), "brief.text.title")
                .component("State", row -> badge(row.state()), "state")
                .sortable("Opens", row -> Formats.date(row.opensOn()), "brief.period.opensOn")
                .sortable("Closes", row -> Formats.date(row.closesOn()), "brief.period.closesOn")
                .whenEmpty(empty)
                .refresh());
    }

    static StatusBadge badge(ConsultationState state) {
        var tone = switch (state) {
            case DRAFT, ARCHIVED -> StatusBadge.Tone.NEUTRAL;
            case APPROVED, CLOSED, ANALYSED -> StatusBadge.Tone.PROGRESS;
            case OPEN, REPORTED, FEEDBACK_PUBLISHED -> StatusBadge.Tone.GOOD;
        };
        return new StatusBadge(tone, Labels.of(state));
    }
}
