package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.publication.ThemeAnswer;
import org.commonweal.consultation.publication.ThemeRow;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;

/** What people said, theme by theme, and whether each is answered. */
class ThemesPanel extends Div {

    ThemesPanel(ConsultationDetails consultation, PublicationParts parts) {
        var id = consultation.id();
        var table = new PagedTable<ThemeRow>(
                        "Themes",
                        page -> parts.themes().findRows(id).stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> parts.themes().findRows(id).size())
                .component(
                        "Theme", row -> new Anchor(ConsultationPaths.theme(consultation.slug(), row.id()), row.title()))
                .column("Responses", row -> Formats.number(row.responses()))
                .component("Answer", ThemesPanel::badge)
                .column("Who answers for it", ThemeRow::owner)
                .column("By", row -> Formats.date(row.dueOn()))
                .whenEmpty(new EmptyState("Gather what people said into themes, and answer each of them."));
        var state = consultation.state();
        var add = new Button(
                "Add theme",
                click -> new ThemeDialog(null, draft -> parts.themeService().add(id, draft), table::refresh).open());
        add.setEnabled(state == ConsultationState.CLOSED || state == ConsultationState.ANALYSED);
        add(
                new Paragraph("“We asked, you said, we did”: what people said cannot be reported before each theme has"
                        + " an answer. Themes can be added after the consultation has closed and before the report."),
                Fields.row(add),
                table.refresh());
    }

    static StatusBadge badge(ThemeRow row) {
        var tone = switch (row.answer()) {
            case NONE_YET -> StatusBadge.Tone.NEUTRAL;
            case WILL_DO -> StatusBadge.Tone.PROGRESS;
            case DONE, WILL_NOT -> StatusBadge.Tone.GOOD;
        };
        return new StatusBadge(
                tone,
                row.answer() == ThemeAnswer.WILL_NOT
                        ? "We will not"
                        : row.answer().label());
    }
}
