package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.publication.RenditionRow;
import org.commonweal.consultation.publication.RenditionState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;

/** The responses on their way to the public, by how far they have come. */
class PublicationPanel extends Div {

    private final transient ConsultationDetails consultation;
    private final transient PublicationParts parts;
    private final Paragraph counts = new Paragraph();
    private final Select<RenditionState> state = new Select<>();
    private final PagedTable<RenditionRow> table;

    PublicationPanel(ConsultationDetails consultation, PublicationParts parts) {
        this.consultation = consultation;
        this.parts = parts;
        var id = consultation.id();
        state.setLabel("State");
        state.setItems(RenditionState.values());
        state.setItemLabelGenerator(Labels::of);
        table = new PagedTable<RenditionRow>(
                        "Responses that may be published",
                        page -> parts.queries().findRows(id, state.getValue(), page),
                        () -> parts.queries().counts(id).getOrDefault(state.getValue(), 0L))
                .component("Response", this::link)
                .column("Begins with", RenditionRow::beginning)
                .column("Published as", row -> row.attribution().isEmpty() ? "Without a name" : row.attribution())
                .column("To check", row -> row.hits() == 0 ? "–" : Formats.count(row.hits(), "place", "places"))
                .column("Reason", RenditionRow::reason)
                .whenEmpty(new EmptyState("None in this state."));
        state.addValueChangeListener(change -> table.refresh());
        var fill = new Button("Queue responses whose authors agreed", click -> fill());
        fill.setEnabled(consultation.state().compareTo(ConsultationState.CLOSED) >= 0);
        add(
                new Paragraph("Only words whose author agreed get here. One person takes out what identifies people,"
                        + " another approves, and then everyone can read them with the report."),
                Fields.row(fill),
                counts,
                Fields.row(state),
                table);
        show();
        state.setValue(first());
    }

    private void fill() {
        var added = new int[1];
        if (Attempt.run(() -> added[0] = parts.service().fill(consultation.id()))) {
            Attempt.done(Formats.count(added[0], "response was queued.", "responses were queued."));
            show();
            table.refresh();
        }
    }

    private void show() {
        var all = parts.queries().counts(consultation.id());
        counts.setText(String.join(
                ", ",
                all.entrySet().stream()
                        .map(entry -> Labels.of(entry.getKey()) + " " + Formats.number(entry.getValue()))
                        .toList()));
    }

    /** Where there is something to do, or else where there is something. */
    private RenditionState first() {
        var all = parts.queries().counts(consultation.id());
        return List.of(RenditionState.values()).stream()
                .filter(one -> all.getOrDefault(one, 0L) > 0)
                .findFirst()
                .orElse(RenditionState.TO_REDACT);
    }

    private Anchor link(RenditionRow row) {
        return new Anchor(ConsultationPaths.rendition(consultation.slug(), row.publicId()), row.publicId());
    }
}
