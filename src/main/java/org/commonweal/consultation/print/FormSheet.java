package org.commonweal.consultation.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.ConditionWords;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.Writing;

/** One version of a form on paper, to be filled in by hand. */
public final class FormSheet {

    private static final String BOX = "☐ ";
    private static final int SHORT_LINES = 1;
    private static final int LONG_LINES = 10;

    private final Questionnaire form;
    private final Writing writing;

    private FormSheet(Questionnaire form, Writing writing) {
        this.form = form;
        this.writing = writing;
    }

    /**
     * The form ready to print.
     *
     * @param number which version of the questions it shows, so that what was keyed from it can be told apart
     * @param returning where to send it, and until when
     */
    public static Sheet of(
            String title, Questionnaire form, int number, List<String> returning, Locale language, Print print) {
        var writing = new Writing(title);
        returning.forEach(writing::paragraph);
        writing.note("You need not answer every question. Questions version " + number + ".");
        var sheet = new FormSheet(form, writing);
        sheet.write();
        return writing.sheet("The questions of the consultation, to be answered by hand", language, print);
    }

    private void write() {
        int asked = 0;
        for (var page : form.pages()) {
            if (!page.title().isEmpty()) {
                writing.section(page.title());
            }
            if (page.showIf() != null) {
                writing.note("Answer this only if " + ConditionWords.of(form, page.showIf()) + ".");
            }
            for (var question : page.questions()) {
                boolean asks = question.type().asks();
                asked += asks ? 1 : 0;
                ask(question, asks ? asked + ". " : "");
            }
            page.routes().stream()
                    .filter(route -> route.when() != null)
                    .forEach(route -> writing.note("If " + ConditionWords.of(form, route.when()) + ", go on with "
                            + form.page(route.target())
                                    .map(target -> "“" + target.name() + "”")
                                    .orElse("the end")
                            + "."));
        }
    }

    private void ask(Question question, String number) {
        writing.part(number + question.text());
        if (question.showIf() != null) {
            writing.note("Answer this only if " + ConditionWords.of(form, question.showIf()) + ".");
        }
        if (question.type() == QuestionType.PARAGRAPH) {
            writing.note(question.hint());
        } else if (!question.hint().isEmpty()) {
            writing.paragraph(question.hint());
        }
        switch (question.type()) {
            case INFORMATION -> {}
            case SHORT_TEXT, NUMBER, POSTCODE -> writing.lines(SHORT_LINES);
            case LONG_TEXT, PARAGRAPH -> writing.lines(LONG_LINES);
            case FILE -> {
                writing.paragraph("Put the document with this form and write its name here. "
                        + FileRules.words(question) + ", if you send it as a file.");
                writing.lines(SHORT_LINES);
            }
            case DAY -> writing.paragraph("Day ____   Month ____   Year ________");
            case MATRIX -> matrix(question);
            case RANKING -> numbers(question, "Number them: 1 for the most important, then 2, and so on.", "Number");
            case POINTS -> numbers(question, "Divide " + question.most() + " points.", "Points");
            case MULTIPLE -> {
                writing.paragraph("Tick all that apply.");
                choices(question.offered());
            }
            default -> {
                writing.paragraph("Tick one.");
                choices(question.offered());
            }
        }
    }

    private void choices(List<Choice> offered) {
        writing.list(offered.stream()
                .map(choice -> BOX
                        + choice.label()
                        + (choice.detail().isEmpty() ? "" : " – " + choice.detail() + ": ____________________"))
                .toList());
    }

    private void matrix(Question question) {
        var columns = new ArrayList<>(List.of("Tick one in each row"));
        question.offered().forEach(choice -> columns.add(choice.label()));
        writing.table(
                question.text(),
                columns,
                question.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.label()),
                                        question.offered().stream().map(choice -> BOX))
                                .toList())
                        .toList());
    }

    private void numbers(Question question, String task, String column) {
        writing.paragraph(task)
                .table(
                        question.text(),
                        List.of("Choice", column),
                        question.offered().stream()
                                .map(choice -> List.of(choice.label(), ""))
                                .toList());
    }
}
