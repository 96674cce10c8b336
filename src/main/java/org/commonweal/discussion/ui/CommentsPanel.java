package org.commonweal.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.discussion.CommentRow;
import org.commonweal.discussion.CommentService;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.springframework.data.domain.PageRequest;

/** What was said about a subject, oldest first, and a field to say more. Put it at the end of the subject's page. */
public class CommentsPanel extends Section {

    private static final int PAGE_SIZE = 20;
    private static final int LONGEST = 4000;

    private final CommentService service;
    private final CommentQueries queries;
    private final SubjectRef subject;
    private final H2 heading = new H2();
    private final Div list = new Div();
    private final Button earlier = new Button("Show earlier comments");
    private final TextArea text = new TextArea("Your comment");
    private final Button add = new Button("Add comment");
    private int pagesShown = 1;

    public CommentsPanel(CommentService service, CommentQueries queries, SubjectRef subject) {
        this.service = service;
        this.queries = queries;
        this.subject = subject;
        addClassNames("portal-section", "portal-comments");
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        list.getElement().setAttribute("aria-live", "polite");

        earlier.addClickListener(click -> {
            pagesShown++;
            show();
        });
        add.addClickListener(click -> addComment());
        text.addFocusListener(focus -> showAudience());

        add(heading, earlier, list);
        service.refusal(subject).ifPresentOrElse(reason -> add(hint(reason)), () -> add(text, add));
        show();
    }

    private void addComment() {
        if (Attempt.run(() -> service.add(subject, text.getValue()), "Your comment was added.")) {
            text.clear();
            show();
        }
    }

    /** Counted when somebody begins to write, not for everybody who reads. */
    private void showAudience() {
        int told = service.toBeTold(subject);
        text.setHelperText(
                told == 0
                        ? "Nobody else will be told about it."
                        : Formats.count(told, "person", "people") + " will be told about it.");
    }

    private void show() {
        long total = queries.countRows(subject);
        heading.setText(total == 0 ? "Comments" : "Comments (" + Formats.number(total) + ")");
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState("Nobody has commented yet."));
        }
        int lastPage = (int) ((total - 1) / PAGE_SIZE);
        int firstPage = Math.max(0, lastPage - pagesShown + 1);
        for (int page = firstPage; total > 0 && page <= lastPage; page++) {
            queries.findRows(subject, PageRequest.of(page, PAGE_SIZE)).forEach(row -> list.add(article(row)));
        }
        earlier.setVisible(firstPage > 0);
    }

    private Article article(CommentRow row) {
        var article = new Article();
        article.addClassName("portal-comment");
        var who = row.organisation().isEmpty() ? row.author() : row.author() + ", " + row.organisation();
        var by = new Paragraph(new Span(who), hint(Formats.dateTime(row.createdAt()) + edited(row)));
        by.addClassName("portal-comment-by");
        var words = new Paragraph(row.deleted() ? "This comment was deleted." : row.text());
        words.addClassName(row.deleted() ? "portal-hint" : "portal-comment-text");
        article.add(by, words, actions(article, row));
        return article;
    }

    private static String edited(CommentRow row) {
        var at = row.editedAt();
        return at == null || row.deleted() ? "" : ", changed " + Formats.dateTime(at);
    }

    private Div actions(Article article, CommentRow row) {
        var actions = Fields.row();
        if (row.mine()) {
            var edit = new Button("Change", click -> edit(article, row));
            edit.setAriaLabel("Change your comment of " + Formats.dateTime(row.createdAt()));
            actions.add(edit);
        }
        if (row.canDelete()) {
            var delete = new Button("Delete", click -> confirmDelete(row));
            delete.setAriaLabel("Delete the comment by " + row.author() + " of " + Formats.dateTime(row.createdAt()));
            actions.add(delete);
        }
        actions.setVisible(row.mine() || row.canDelete());
        return actions;
    }

    private void edit(Article article, CommentRow row) {
        var field = new TextArea("Your comment", row.text(), "");
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        var save = new Button("Save comment", click -> {
            if (Attempt.run(
                    () -> service.edit(row.id(), row.version(), field.getValue()), "Your comment was changed.")) {
                show();
            }
        });
        var cancel = new Button("Keep as it was", click -> show());
        article.removeAll();
        article.add(field, Fields.row(save, cancel));
        field.focus();
    }

    private void confirmDelete(CommentRow row) {
        Confirm.ask(
                "Delete this comment?",
                "Its words will be gone; that there was a comment stays visible.",
                "Delete comment",
                () -> {
                    if (Attempt.run(() -> service.delete(row.id()), "The comment was deleted.")) {
                        show();
                    }
                });
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("portal-hint");
        return hint;
    }
}
