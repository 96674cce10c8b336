package org.commonweal.consultation.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.consultation.team.TeamDetails;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** Colleagues answer a consultation together for their organisation. */
@Route("consultations/:slug/organisation")
@PermitAll
class TeamView extends PortalView implements BeforeEnterObserver {

    private static final int SHORTENED = 200;

    private final TeamParts parts;
    private final Div content = new Div();

    TeamView(TeamParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        try {
            show(slug);
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        } catch (RuleViolation toChoose) {
            heading("Answer for your organisation");
            content.removeAll();
            content.add(new EmptyState(Attempt.sentence(toChoose)));
        }
    }

    private void show(String slug) {
        var team = parts.queries().get(slug);
        content.removeAll();
        heading("Answer for " + team.organisation());
        lead(team.title());
        clearBreadcrumbs();
        breadcrumb("Consultations", "consultations");
        breadcrumb(team.title(), "consultations/" + slug);
        content.add(new Paragraph(state(team)), new Paragraph(part(team)));
        team.answers()
                .forEach(answer -> content.add(new TeamQuestion(team, answer, parts, said -> {
                    Attempt.done(said);
                    show(slug);
                })));
        if (team.maySubmit()) {
            content.add(submit(team));
        }
        record(team);
    }

    private static String state(TeamDetails team) {
        if (!team.takesAnswers()) {
            return team.reference() == null
                    ? "The consultation has closed. Nothing was submitted."
                    : "The consultation has closed. Your response %s counts.".formatted(team.reference());
        }
        return team.reference() == null
                ? "Nothing has been submitted yet."
                : "Your response %s was received. Until the consultation closes, submitting again puts the new one in its place."
                        .formatted(team.reference());
    }

    private static String part(TeamDetails team) {
        if (team.maySubmit()) {
            return "You can change answers, comment, and submit as a signatory.";
        }
        return team.mayEdit()
                ? "You can change answers and comment. A signatory of your organisation submits."
                : "You can read and comment.";
    }

    private Button submit(TeamDetails team) {
        var verb = team.round() == 0 ? "Submit response" : "Submit in place of the last one";
        var button = new Button(
                verb,
                click -> Confirm.ask(
                        "Submit for " + team.organisation() + "?",
                        "It counts as the response of your organisation, under its name.",
                        verb,
                        () -> {
                            if (Attempt.run(
                                    () -> parts.service().submit(team.slug(), team.round()), "Response submitted.")) {
                                show(team.slug());
                            }
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void record(TeamDetails team) {
        var log = team.log().reversed();
        content.add(new PagedTable<TeamDetails.Line>(
                        "Who did what",
                        page -> log.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        log::size)
                .column("When", line -> Formats.dateTime(line.at()))
                .column("Who", TeamDetails.Line::person)
                .column("What", line -> Labels.of(line.kind()))
                .column("Question", line -> question(team, line.question()))
                .column("Words", line -> shortened(line.body()))
                .whenEmpty(new EmptyState("Nobody has done anything yet."))
                .refresh());
    }

    private static String question(TeamDetails team, String key) {
        return team.answers().stream()
                .map(TeamDetails.Answer::question)
                .filter(question -> question.key().equals(key))
                .map(question -> question.text())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= SHORTENED ? text : text.substring(0, SHORTENED) + "…";
    }
}
