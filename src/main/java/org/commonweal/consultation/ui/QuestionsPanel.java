package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.form.ConditionWords;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.RouteCheck;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;

/** The pages of the form in order, what is wrong with them, and the buttons to change them. */
class QuestionsPanel extends Div {

    private final transient ConsultationDetails consultation;
    private final transient ConsultationParts parts;
    private final transient Runnable done;

    QuestionsPanel(ConsultationDetails consultation, ConsultationParts parts, Runnable done) {
        this.consultation = consultation;
        this.parts = parts;
        this.done = done;
        var form = consultation.form();
        add(new Paragraph("Form version %d. Each page is shown on its own; mostly it has one question."
                .formatted(consultation.formNumber())));
        problems(form);
        if (form.pages().isEmpty()) {
            add(new EmptyState("Add the first question."));
        }
        var list = new OrderedList();
        form.pages().forEach(page -> list.add(item(form, page)));
        add(list);
        if (consultation.may().readAnswers() && !form.pages().isEmpty()) {
            var preview =
                    new Anchor("/files/consultations/" + consultation.slug() + "/preview", "Preview as a respondent");
            preview.setRouterIgnore(true);
            preview.addClassName("portal-button");
            add(Fields.row(preview));
        }
        if (changeable()) {
            add(Fields.row(
                    new Button("Add question", click -> new QuestionDialog(form, keys(), null, this::save).open()),
                    new Button(
                            "Ask an earlier question",
                            click -> new BankDialog(form, keys(), parts.bank(), this::save).open()),
                    new Button("Add from a sheet", click -> new SheetDialog(form, this::save).open())));
        }
    }

    private void problems(Questionnaire form) {
        var problems = RouteCheck.problems(form);
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(
                "“%s”: %s".formatted(form.page(problem.page()).orElseThrow().name(), problem.text()))));
        var box = new Div(new Span("This keeps the form from being opened:"), list);
        box.addClassName("portal-problem");
        add(box);
    }

    private ListItem item(Questionnaire form, FormPage page) {
        var item = new ListItem();
        if (!page.title().isEmpty()) {
            item.add(new H3(page.title()));
        }
        page.questions().forEach(question -> item.add(line(form, question)));
        page.routes()
                .forEach(route -> item.add(hint("Leads to " + route.target()
                        + (route.when() == null ? "" : " if " + ConditionWords.of(form, route.when())))));
        if (page.showIf() != null) {
            item.add(hint("Shown only if " + ConditionWords.of(form, page.showIf())));
        }
        if (changeable()) {
            int at = form.indexOf(page.key());
            var row = Fields.row(
                    move("Move up", page, at > 0, -1, form),
                    move("Move down", page, at < form.pages().size() - 1, 1, form));
            item.add(row);
        }
        return item;
    }

    private Div line(Questionnaire form, Question question) {
        var line = new Div(
                new Span(question.text()),
                hint(question.type().label() + (question.required() ? ", must be answered" : "")));
        if (!question.choices().isEmpty()) {
            line.add(hint(String.join(
                    " · ",
                    question.choices().stream().map(choice -> choice.label()).toList())));
        }
        if (changeable()) {
            var remove = new Button("Remove", click -> save(FormEdits.without(form, question.key())));
            remove.setAriaLabel("Remove: " + question.text());
            var edit = new Button("Edit", click -> new QuestionDialog(form, keys(), question, this::save).open());
            edit.setAriaLabel("Edit: " + question.text());
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(edit, remove);
        }
        return line;
    }

    private Button move(String label, FormPage page, boolean possible, int by, Questionnaire form) {
        var button = new Button(label, click -> save(FormEdits.moved(form, page.key(), by)));
        button.setAriaLabel(label + ": " + page.name());
        button.setEnabled(possible);
        return button;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("portal-hint");
        return hint;
    }

    /** While it is open, a new question must not take the key of one that was taken out: answers go by it. */
    private String keys() {
        return consultation.may().edit() ? "q" : "v%dq".formatted(consultation.formNumber() + 1);
    }

    private boolean changeable() {
        return consultation.may().edit() || consultation.may().change();
    }

    private void save(Questionnaire form) {
        if (!consultation.may().edit()) {
            new RedesignDialog(consultation, form, parts.running(), done).open();
            return;
        }
        if (Attempt.run(() -> parts.service().design(consultation.id(), consultation.version(), form))) {
            done.run();
        }
    }
}
