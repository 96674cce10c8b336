package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.analysis.Axis;
import org.commonweal.consultation.analysis.AxisChoice;
import org.commonweal.consultation.analysis.CrossTabRequest;
import org.commonweal.consultation.analysis.CrossTabs;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** One closed question by another; what is chosen is in the address. */
@Route(AnalysisPaths.TABLES)
@PermitAll
class CrossTabView extends AnalysisView {

    private final transient CrossTabs tabs;
    private final Select<AxisChoice> rows = axes("Question down the side");
    private final Select<AxisChoice> columns = axes("Question across the top");
    private final Select<AxisChoice> filter = axes("Only responses that answered");
    private final Select<AxisChoice.Category> answer = new Select<>();
    private final Checkbox without = new Checkbox("Without the responses that are left out");
    private final Checkbox hide = new Checkbox("Hide small numbers, as for publication");
    private final Div table = new Div();
    private boolean reading;

    CrossTabView(ConsultationQueries queries, CrossTabs tabs) {
        super(queries);
        this.tabs = tabs;
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption("Anything");
        answer.setLabel("with");
        answer.setItemLabelGenerator(AxisChoice.Category::label);
        table.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Tables");
        lead(
                "Any closed question by any other. Answers about equality are kept apart and cannot be joined to the rest.");
        var axes = tabs.axes(consultation.id());
        if (axes.size() < 2) {
            content.add(new EmptyState("A table needs a closed question."));
            return;
        }
        reading = true;
        read(axes, event.getLocation().getQueryParameters());
        reading = false;
        content.add(Fields.row(rows, columns), Fields.row(filter, answer), Fields.row(without, hide), table);
        listen(consultation);
        count(consultation);
    }

    private void read(List<AxisChoice> axes, QueryParameters asked) {
        rows.setItems(axes);
        columns.setItems(axes);
        filter.setItems(axes);
        rows.setValue(find(axes, asked, "rows").orElse(axes.getFirst()));
        columns.setValue(find(axes, asked, "columns").orElse(axes.get(1)));
        find(axes, asked, "only").ifPresent(filter::setValue);
        answers();
        var code = asked.getSingleParameter("answer").orElse("");
        answer.getListDataView()
                .getItems()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .ifPresent(answer::setValue);
        without.setValue(asked.getParameters().containsKey("without"));
        hide.setValue(asked.getParameters().containsKey("hide"));
    }

    private void listen(ConsultationDetails consultation) {
        filter.addValueChangeListener(change -> answers());
        List.of(rows, columns, filter).forEach(field -> field.addValueChangeListener(change -> go(consultation)));
        answer.addValueChangeListener(change -> go(consultation));
        List.of(without, hide).forEach(field -> field.addValueChangeListener(change -> go(consultation)));
    }

    /** The answers of the question that is filtered by; the first is chosen. */
    private void answers() {
        var before = reading;
        reading = true;
        var chosen = filter.getValue();
        answer.setItems(chosen == null ? List.of() : chosen.categories());
        answer.setVisible(chosen != null);
        if (chosen != null) {
            answer.setValue(chosen.categories().getFirst());
        }
        reading = before;
    }

    private void go(ConsultationDetails consultation) {
        if (reading) {
            return;
        }
        var asked = new HashMap<String, String>();
        asked.put("rows", rows.getValue().axis().name());
        asked.put("columns", columns.getValue().axis().name());
        if (filter.getValue() != null) {
            asked.put("only", filter.getValue().axis().name());
            asked.put("answer", answer.getValue().code());
        }
        if (without.getValue()) {
            asked.put("without", "");
        }
        if (hide.getValue()) {
            asked.put("hide", "");
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new com.vaadin.flow.router.Location(
                                AnalysisPaths.of(AnalysisPaths.TABLES, consultation.slug()),
                                QueryParameters.simple(asked)));
        count(consultation);
    }

    private void count(ConsultationDetails consultation) {
        var request =
                CrossTabRequest.of(rows.getValue().axis(), columns.getValue().axis());
        if (filter.getValue() != null) {
            request = request.only(filter.getValue().axis(), answer.getValue().code());
        }
        if (without.getValue()) {
            request = request.withoutExcluded();
        }
        var counted =
                hide.getValue() ? tabs.publishable(consultation.id(), request) : tabs.count(consultation.id(), request);
        table.removeAll();
        table.add(
                new Paragraph("%s answered both, of %s%s."
                        .formatted(
                                counted.base().hidden()
                                        ? "Fewer than 10 responses"
                                        : Formats.count(counted.base().number(), "response", "responses"),
                                Formats.number(counted.considered()),
                                request.filters().isEmpty() && !request.excludedLeftOut()
                                        ? ""
                                        : " that pass the filter")),
                new CrossTabTable(counted),
                new CrossTabChart(counted));
    }

    private static Optional<AxisChoice> find(List<AxisChoice> axes, QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .map(Axis::named)
                .flatMap(axis -> axes.stream()
                        .filter(choice -> choice.axis().equals(axis))
                        .findFirst());
    }

    private static Select<AxisChoice> axes(String label) {
        var select = new Select<AxisChoice>();
        select.setLabel(label);
        select.setItemLabelGenerator(choice -> choice == null ? "Anything" : choice.label());
        select.addClassName("portal-wide-select");
        return select;
    }
}
