package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.commonweal.commissioning.plan.ChangeRow;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** The plan as Cabinet and Council agreed it beside the plan as it is now, and how it came from one to the other. */
class ChangesPanel extends Div {

    private final transient PlanDetails plan;
    private final transient PlanParts parts;
    private final transient Runnable again;

    ChangesPanel(PlanDetails plan, PlanParts parts, Runnable again) {
        this.plan = plan;
        this.parts = parts;
        this.again = again;
        if (plan.state().compareTo(PlanState.IN_FORCE) < 0) {
            add(new EmptyState("Once Cabinet and Council have agreed the plan, this shows it beside what it became."));
            return;
        }
        var download = new Anchor("/files/%s/changes.csv".formatted(PlanPaths.plan(plan.year())), "Download as CSV");
        download.setRouterIgnore(true);
        add(Fields.section("As agreed and as now", sideBySide(), download), Fields.section("Changes", changes()));
    }

    private PagedTable<PlanLine> sideBySide() {
        var lines = plan.lines().stream()
                .filter(line -> line.agreed() != null || line.outcome() != null)
                .toList();
        return new PagedTable<PlanLine>(
                        "The plan as agreed and as now",
                        page -> lines.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        lines::size)
                .component(
                        "Proposal",
                        line -> new Div(
                                new Anchor(PlanPaths.proposal(line.ref()), line.title()), new Span(" " + line.ref())))
                .column("As agreed", line -> words(line.agreed(), line.agreedStartsOn(), "Not in it"))
                .column("As now", line -> words(line.outcome(), line.startsOn(), "Not in it"))
                .component(
                        "Changed", line -> line.changed() ? new StatusBadge(Tone.WARNING, "Changed") : new Span("No"))
                .column("Why", PlanLine::reason)
                .whenEmpty(new EmptyState("Nothing was proposed for this plan."))
                .refresh();
    }

    private static String words(@Nullable PlanOutcome outcome, @Nullable LocalDate starts, String none) {
        if (outcome == null) {
            return none;
        }
        return outcome == PlanOutcome.IN_PLAN && starts != null
                ? "%s, review starts %s".formatted(PlanWords.of(outcome), Formats.date(starts))
                : PlanWords.of(outcome);
    }

    private PagedTable<ChangeRow> changes() {
        var rows = parts.planQueries().findChanges(plan.id());
        return new PagedTable<ChangeRow>(
                        "Changes to the plan",
                        page -> rows.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        rows::size)
                .component(
                        "Proposal",
                        row -> new Div(
                                new Anchor(PlanPaths.proposal(row.ref()), row.title()), new Span(" " + row.ref())))
                .column(
                        "Change",
                        row -> row.startsOn() == null
                                ? PlanWords.of(row.kind())
                                : "%s: %s".formatted(PlanWords.of(row.kind()), Formats.date(row.startsOn())))
                .column("Reason", ChangeRow::reason)
                .column("Proposed by", row -> "%s, %s".formatted(row.proposedBy(), Formats.day(row.proposedAt())))
                .component("State", this::state)
                .whenEmpty(new EmptyState(
                        plan.possible().change()
                                ? "Nothing has changed. Propose a change on the page of the proposal it concerns."
                                : "Nothing has changed since the plan was agreed."))
                .refresh();
    }

    private Component state(ChangeRow row) {
        var state = new Div(PlanWords.badge(row.state()));
        if (row.decidedOn() != null) {
            state.add(new Paragraph("%s, %s".formatted(Formats.date(row.decidedOn()), row.minute())));
        }
        if (!row.rejection().isEmpty()) {
            state.add(new Paragraph(row.rejection()));
        }
        var actions = Fields.row();
        if (row.canSupport()) {
            actions.add(labelled("Support", row, () -> {
                Attempt.run(() -> parts.changes().support(row.id()), "Supported. Cabinet decides.");
                again.run();
            }));
        }
        if (row.canRecord()) {
            actions.add(labelled(
                    "Record Cabinet's decision",
                    row,
                    () -> new DecisionDialog(
                                    "Cabinet agreed the change for " + row.ref(),
                                    (day, minute) -> parts.changes().recordAgreed(row.id(), day, minute),
                                    again)
                            .open()));
        }
        if (row.canReject()) {
            actions.add(labelled(
                    "Reject",
                    row,
                    () -> new ReasonDialog(
                                    "Reject the change for " + row.ref(),
                                    "Reject change",
                                    "Whoever proposed it reads it.",
                                    reason -> parts.changes().reject(row.id(), reason),
                                    "Rejected.",
                                    again)
                            .open()));
        }
        if (actions.getComponentCount() > 0) {
            state.add(actions);
        }
        return state;
    }

    private static Button labelled(String text, ChangeRow row, Runnable command) {
        var button = new Button(text, click -> command.run());
        button.setAriaLabel("%s: %s".formatted(text, row.ref()));
        return button;
    }
}
