package org.commonweal.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.Missing;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** Where a consultation stands, what is missing, and the buttons for what comes next. */
class ConsultationStatus extends Section {

    private final transient ConsultationDetails consultation;
    private final transient ConsultationParts parts;
    private final transient Runnable done;

    ConsultationStatus(ConsultationDetails consultation, ConsultationParts parts, Runnable done) {
        this.consultation = consultation;
        this.parts = parts;
        this.done = done;
        addClassName("portal-status-strip");
        getElement().setAttribute("aria-label", "Status");
        add(Fields.row(ConsultationTable.badge(consultation.state()), new Span(period())));
        add(new Paragraph(next()));
        consultation.brief().period().warnings().forEach(warning -> add(notice(warning)));
        missing();
        add(buttons());
    }

    private String period() {
        var period = consultation.brief().period();
        return period.opensOn() == null || period.closesOn() == null
                ? "No dates yet"
                : "%s to 11:59pm on %s: %d days, %d working days"
                        .formatted(
                                Formats.date(period.opensOn()),
                                Formats.date(period.closesOn()),
                                period.days(),
                                period.workingDays());
    }

    private String next() {
        return switch (consultation.state()) {
            case DRAFT -> "Describe it and design its questions. Then a lead cabinet member approves it.";
            case APPROVED -> "It opens by itself on the opening day, if nothing is missing.";
            case OPEN ->
                "The public can answer. Words can be corrected and the closing day moved later, each with a note for everyone.";
            case CLOSED -> "Read the answers and say how they were read.";
            case ANALYSED -> "Answer each theme, then report what people said. Both become public with the counts.";
            case REPORTED ->
                consultation.decidedOn() == null
                        ? "What people said is public. Record the decision once it is taken, then tell what came of it."
                        : "What people said is public and the decision is taken. Tell what came of it.";
            case FEEDBACK_PUBLISHED -> "It is finished. Archive it when nothing is left to do.";
            case ARCHIVED -> "It is archived: it can be read, and nothing in it changes any more.";
        };
    }

    private void missing() {
        if (consultation.missing().isEmpty()) {
            return;
        }
        add(new Paragraph("Before it can be opened:"));
        var list = new UnorderedList();
        for (var missing : consultation.missing()) {
            list.add(new ListItem(consultation.may().edit() ? link(missing) : new Span(missing.text())));
        }
        add(list);
    }

    private Component link(Missing missing) {
        var slug = consultation.slug();
        return missing.field().equals("questions")
                ? new Anchor(ConsultationPaths.tab(slug, ConsultationTab.QUESTIONS), missing.text())
                : new Anchor(ConsultationPaths.edit(slug) + "?field=" + missing.field(), missing.text());
    }

    private Div buttons() {
        var row = Fields.row();
        var may = consultation.may();
        var id = consultation.id();
        if (may.edit()) {
            row.add(button(ConsultationPaths.edit(consultation.slug()), "Edit"));
        }
        if (may.approve()) {
            row.add(primary("Approve", () -> parts.service().approve(id), "Approved."));
        }
        if (may.takeBack()) {
            row.add(new Button(
                    "Take back to draft", click -> run(() -> parts.service().takeBack(id), "Taken back.")));
        }
        if (may.open()) {
            row.add(new Button(
                    "Open now",
                    click -> Confirm.ask(
                            "Open this consultation?",
                            "Everyone can read it and answer. It can never go back to being a draft.",
                            "Open now",
                            () -> run(() -> parts.service().open(id), "It is open."))));
        }
        if (may.change()) {
            row.add(new Button(
                    "Move closing day", click -> new ExtendDialog(consultation, parts.running(), done).open()));
        }
        if (may.change()) {
            row.add(new Button(
                    "Correct words", click -> new CorrectDialog(consultation, parts.running(), done).open()));
        }
        if (may.close()) {
            row.add(primary("Close", () -> parts.running().close(id), "Closed."));
        }
        if (may.analyse()) {
            row.add(new Button(
                    "Say how answers were read",
                    click -> TextDialog.analysis(id, parts.running(), done).open()));
        }
        if (may.report()) {
            row.add(new Button(
                    "Report what people said",
                    click -> TextDialog.report(id, parts.running(), done).open()));
        }
        if (may.recordDecision()) {
            row.add(new Button(
                    "Record the decision", click -> new DecisionDialog(consultation, parts.running(), done).open()));
        }
        if (may.archive()) {
            row.add(new Button(
                    "Archive",
                    click -> Confirm.ask(
                            "Archive this consultation?",
                            "Its public pages stay. Nothing in it can be changed any more, and that cannot be undone.",
                            "Archive",
                            () -> run(() -> parts.running().archive(id), "It is archived."))));
        }
        if (may.publishFeedback()) {
            row.add(new Button(
                    "Say that feedback is complete",
                    click -> run(() -> parts.running().publishFeedback(id), "Feedback is marked as complete.")));
        }
        if (consultation.state().isPublic()) {
            row.add(button("/consultations/" + consultation.slug(), "See the public page"));
        }
        if (consultation.state() == ConsultationState.OPEN && !may.readAnswers()) {
            row.add(button("consultations/" + consultation.slug() + "/organisation", "Answer for your organisation"));
        }
        row.add(parts.access().whoCanSee(id.subject()));
        return row;
    }

    private Button primary(String label, Runnable command, String said) {
        var button = new Button(label, click -> run(command, said));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void run(Runnable command, String said) {
        if (Attempt.run(command, said)) {
            done.run();
        }
    }

    private static Anchor button(String address, String label) {
        var link = new Anchor(address, label);
        link.addClassName("portal-button");
        if (address.startsWith("/")) {
            link.setRouterIgnore(true);
        }
        return link;
    }

    private static Div notice(String text) {
        var box = new Div(new Span(text));
        box.addClassName("portal-notice");
        return box;
    }
}
