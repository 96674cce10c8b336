package org.commonweal.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.publication.LinkedCode;
import org.commonweal.consultation.publication.ThemeQueries.Mark;
import org.commonweal.consultation.publication.ThemeRow;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** One theme: what people said, what the council answers, and which responses speak of it. */
@Route(ConsultationPaths.LIST + "/:" + ConsultationPaths.SLUG + "/themes/:" + ThemeView.THEME)
@PermitAll
class ThemeView extends PortalView implements BeforeEnterObserver {

    static final String THEME = "theme";

    private final PublicationParts parts;
    private final ConsultationParts consultations;
    private final Div content = new Div();

    ThemeView(PublicationParts parts, ConsultationParts consultations) {
        this.parts = parts;
        this.consultations = consultations;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(ConsultationPaths.SLUG).orElse("");
        var theme = event.getRouteParameters().get(THEME).orElse("");
        try {
            show(consultations.queries().get(slug), UUID.fromString(theme));
        } catch (NotFound | AccessRefused | IllegalArgumentException unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ConsultationDetails consultation, UUID id) {
        var theme = parts.themes().get(consultation.id(), id);
        content.removeAll();
        clearBreadcrumbs();
        breadcrumb(consultation.brief().text().title(), ConsultationPaths.of(consultation.slug()));
        breadcrumb("Themes", ConsultationPaths.tab(consultation.slug(), ConsultationTab.THEMES));
        heading(theme.title());
        content.add(facts(theme), buttons(consultation, theme), codes(consultation, theme), marks(consultation, theme));
    }

    private static Div facts(ThemeRow theme) {
        var facts = Fields.facts();
        Fields.fact(facts, "You said", plain(theme.youSaid()));
        Fields.fact(facts, "Answer", new Div(ThemesPanel.badge(theme), plain(theme.answerText())));
        Fields.fact(facts, "Who answers for it", theme.owner());
        Fields.fact(facts, "To be done by", Formats.date(theme.dueOn()));
        Fields.fact(facts, "Speak of it", Formats.count(theme.responses(), "response", "responses"));
        Fields.fact(facts, "Examples shown", theme.quotes().isEmpty() ? "None" : String.join(", ", theme.quotes()));
        return new Div(facts);
    }

    private Div buttons(ConsultationDetails consultation, ThemeRow theme) {
        var id = consultation.id();
        Runnable again = () -> show(consultation, theme.id());
        var row = Fields.row(new Button(
                "Answer",
                click -> new ThemeAnswerDialog(
                                theme,
                                (kind, text) ->
                                        parts.themeService().answer(id, theme.id(), theme.version(), kind, text),
                                again)
                        .open()));
        if (consultation.state() == ConsultationState.CLOSED || consultation.state() == ConsultationState.ANALYSED) {
            row.add(
                    new Button(
                            "Edit",
                            click -> new ThemeDialog(
                                            theme,
                                            draft -> parts.themeService()
                                                    .describe(id, theme.id(), theme.version(), draft),
                                            again)
                                    .open()),
                    new Button(
                            "Remove theme",
                            click -> Confirm.ask(
                                    "Remove this theme?",
                                    "Which responses speak of it is forgotten with it. The responses stay.",
                                    "Remove theme",
                                    () -> remove(consultation, theme))));
        }
        return row;
    }

    private void remove(ConsultationDetails consultation, ThemeRow theme) {
        if (Attempt.run(() -> parts.themeService().remove(consultation.id(), theme.id()), "Removed.")) {
            UI.getCurrent().navigate(ConsultationPaths.tab(consultation.slug(), ConsultationTab.THEMES));
        }
    }

    private Component codes(ConsultationDetails consultation, ThemeRow theme) {
        var offered = parts.themes().codes(consultation.id(), theme.id());
        if (offered.isEmpty()) {
            return new Div();
        }
        var codes = new CheckboxGroup<LinkedCode>("Answers with these codes speak of it");
        codes.setItems(offered);
        codes.setItemLabelGenerator(LinkedCode::label);
        offered.stream().filter(LinkedCode::linked).forEach(codes::select);
        var save = new Button("Link codes", click -> {
            var chosen = codes.getValue().stream().map(LinkedCode::id).toList();
            if (Attempt.run(() -> parts.themeService().link(consultation.id(), theme.id(), chosen), "Saved.")) {
                show(consultation, theme.id());
            }
        });
        return Fields.section("Codes", codes, save);
    }

    private Component marks(ConsultationDetails consultation, ThemeRow theme) {
        var id = consultation.id();
        return Fields.section(
                "Responses",
                new Paragraph("Tick those that speak of this theme. With their reference, respondents then see the"
                        + " council's answer to their point."),
                new PagedTable<Mark>(
                                "Responses",
                                page -> parts.themes().marks(id, theme.id(), page),
                                () -> parts.themes().countMarks(id))
                        .component("Speaks of it", mark -> tick(consultation, theme, mark))
                        .component("In their words", mark -> plain(mark.words()))
                        .column("Reference", Mark::reference)
                        .component("Example", mark -> example(consultation, theme, mark))
                        .whenEmpty(new EmptyState("Nothing came in."))
                        .refresh());
    }

    private Checkbox tick(ConsultationDetails consultation, ThemeRow theme, Mark mark) {
        var box = new Checkbox(mark.speaksOfIt());
        box.setAriaLabel("Response " + mark.reference() + " speaks of it");
        box.addValueChangeListener(change -> {
            if (!Attempt.run(() -> parts.themeService()
                            .mark(consultation.id(), theme.id(), mark.response(), change.getValue()))
                    && change.isFromClient()) {
                box.setValue(change.getOldValue());
            }
        });
        return box;
    }

    private Component example(ConsultationDetails consultation, ThemeRow theme, Mark mark) {
        if (mark.publicId().isEmpty()) {
            return new Span("Not published");
        }
        boolean shown = theme.quotes().contains(mark.publicId());
        return new Button(shown ? "Do not show" : "Show as example", click -> {
            List<String> quotes = new ArrayList<>(theme.quotes());
            if (shown) {
                quotes.remove(mark.publicId());
            } else {
                quotes.add(mark.publicId());
            }
            if (Attempt.run(() -> parts.themeService().quote(consultation.id(), theme.id(), quotes), "Saved.")) {
                show(consultation, theme.id());
            }
        });
    }

    private static Paragraph plain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("portal-plain");
        return paragraph;
    }
}
