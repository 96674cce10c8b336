package org.commonweal.consultation.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.team.TeamDetails;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Formats;

/** One question of the response: what stands there, who put it there, what colleagues say about it. */
class TeamQuestion extends Section {

    private final transient TeamParts parts;
    private final transient String slug;
    private final transient Question question;
    private final transient Consumer<String> done;
    private final Div clash = new Div();
    private final AnswerField field;
    private long version;

    TeamQuestion(TeamDetails team, TeamDetails.Answer answer, TeamParts parts, Consumer<String> done) {
        this.parts = parts;
        this.slug = team.slug();
        this.question = answer.question();
        this.done = done;
        this.version = answer.version();
        this.field = new AnswerField(question, answer.fields(), team.mayEdit());
        addClassName("portal-team-question");
        getElement().setAttribute("aria-label", question.text());
        add(new H2(question.text()), state(answer), clash, field);
        if (team.mayEdit()) {
            var save = new Button("Save answer", click -> save());
            save.setAriaLabel("Save answer: " + question.text());
            add(save);
        }
        comments(team);
    }

    private static Paragraph state(TeamDetails.Answer answer) {
        var text = answer.changedAt() == null
                ? "Nobody has answered this yet."
                : "Last changed by %s on %s.".formatted(answer.changedBy(), Formats.dateTime(answer.changedAt()));
        var state =
                new Paragraph(answer.problem().isEmpty() ? text : text + " To put right: " + answer.problem() + ".");
        state.addClassName("portal-hint");
        return state;
    }

    private void save() {
        var typed = field.typed();
        var saved = Attempt.run(() -> {
            try {
                parts.service().save(slug, question.key(), version, typed);
            } catch (StaleVersion meanwhile) {
                showBoth();
                throw meanwhile;
            }
        });
        if (saved) {
            done.accept("Answer saved.");
        }
    }

    /** What a colleague saved meanwhile, beside what is typed here; saving again then replaces it knowingly. */
    private void showBoth() {
        var now = parts.queries().get(slug).answer(question.key());
        version = now.version();
        clash.removeAll();
        clash.addClassName("portal-problem");
        clash.add(
                new Span("%s saved this meanwhile:".formatted(now.changedBy())),
                new Paragraph(words(now.fields())),
                new Span("What you typed is still below. Save again to put it in that place."));
    }

    private String words(Fields fields) {
        var reading = AnswerReader.read(question, fields);
        return reading.ok()
                ? String.join("; ", AnswerWords.lines(question, reading.parts()))
                : String.join(
                        "; ",
                        fields.sent().values().stream()
                                .flatMap(java.util.List::stream)
                                .toList());
    }

    private void comments(TeamDetails team) {
        team.comments(question.key()).forEach(line -> {
            var comment =
                    new Paragraph("%s, %s: %s".formatted(line.person(), Formats.dateTime(line.at()), line.body()));
            comment.addClassName("portal-comment");
            add(comment);
        });
        if (team.takesAnswers()) {
            var text = new TextArea("Comment for colleagues");
            text.setWidthFull();
            text.setAriaLabel("Comment for colleagues on: " + question.text());
            var send = new Button("Add comment", click -> {
                if (Attempt.run(() -> parts.service().comment(slug, question.key(), text.getValue()))) {
                    done.accept("Comment added.");
                }
            });
            send.setAriaLabel("Add comment: " + question.text());
            var box = new com.vaadin.flow.component.html.NativeDetails("Comment", new Div(text, send));
            add(box);
        }
    }
}
