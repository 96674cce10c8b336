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
import org.commonweal.consultation.variant.FixedWords;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Wording;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.Words;
import org.commonweal.paper.Writing;

/** One version of a form on paper, to be filled in by hand. */
public final class FormSheet {

    private static final String BOX = "☐ ";
    private static final int SHORT_LINES = 1;
    private static final int LONG_LINES = 10;

    private final Questionnaire form;
    private final Tongue tongue;
    private final Writing writing;

    private FormSheet(Questionnaire form, Tongue tongue, Writing writing) {
        this.form = form;
        this.tongue = tongue;
        this.writing = writing;
    }

    public static Sheet of(String title, Questionnaire form, int number, List<String> returning, Print print) {
        return of(
                Wording.own(title),
                form,
                number,
                returning.stream().map(text -> List.of(Wording.own(text))).toList(),
                Tongue.MAIN,
                print);
    }

    /**
     * The form ready to print.
     *
     * @param number which version of the questions it shows, so that what was keyed from it can be told apart
     * @param returning where to send it, and until when
     * @param tongue in which way it is said
     */
    public static Sheet of(
            Wording title, Questionnaire form, int number, List<List<Wording>> returning, Tongue tongue, Print print) {
        var writing = new Writing(words(title));
        returning.forEach(
                said -> writing.paragraph(said.stream().map(FormSheet::words).toArray(Words[]::new)));
        var sheet = new FormSheet(form, tongue, writing);
        writing.note(sheet.ours("You need not answer every question. Questions version " + number + "."));
        sheet.write();
        return writing.sheet(
                "The questions of the consultation, to be answered by hand",
                Locale.forLanguageTag(tongue.lang()),
                tongue.rtl(),
                print);
    }

    private static Words words(Wording said) {
        return new Words(said.text(), said.lang(), said.dir());
    }

    /** Words of ours that no variant has. */
    private Words ours(String text) {
        return new Words(text, tongue.rest(), tongue.restDir());
    }

    private void write() {
        int asked = 0;
        for (var page : form.pages()) {
            if (!page.title().isEmpty()) {
                writing.section(words(tongue.titleOf(page)));
            }
            if (page.showIf() != null) {
                writing.note(ours("Answer this only if " + ConditionWords.of(form, page.showIf()) + "."));
            }
            for (var question : page.questions()) {
                boolean asks = question.type().asks();
                asked += asks ? 1 : 0;
                ask(question, asks ? asked + ". " : "");
            }
            page.routes().stream()
                    .filter(route -> route.when() != null)
                    .forEach(route -> writing.note(ours("If " + ConditionWords.of(form, route.when()) + ", go on with "
                            + form.page(route.target())
                                    .map(target -> "“" + target.name() + "”")
                                    .orElse("the end")
                            + ".")));
        }
    }

    private void ask(Question question, String number) {
        var text = words(tongue.textOf(question));
        writing.part(new Words(number + text.text(), text.lang(), text.dir()));
        if (question.showIf() != null) {
            writing.note(ours("Answer this only if " + ConditionWords.of(form, question.showIf()) + "."));
        }
        if (question.type() == QuestionType.PARAGRAPH) {
            writing.note(words(tongue.hintOf(question)));
        } else if (!question.hint().isEmpty()) {
            writing.paragraph(words(tongue.hintOf(question)));
        }
        switch (question.type()) {
            case INFORMATION -> {}
            case SHORT_TEXT, NUMBER, POSTCODE -> writing.lines(SHORT_LINES);
            case LONG_TEXT, PARAGRAPH -> writing.lines(LONG_LINES);
            case FILE -> {
                writing.paragraph(ours("Put the document with this form and write its name here. "
                        + FileRules.words(question) + ", if you send it as a file."));
                writing.lines(SHORT_LINES);
            }
            case DAY ->
                writing.paragraph(
                        words(tongue.say(FixedWords.DAY)),
                        Words.of(" ____   "),
                        words(tongue.say(FixedWords.MONTH)),
                        Words.of(" ____   "),
                        words(tongue.say(FixedWords.YEAR)),
                        Words.of(" ________"));
            case MATRIX -> matrix(question);
            case RANKING -> numbers(question, "Number them: 1 for the most important, then 2, and so on.", "Number");
            case POINTS -> numbers(question, "Divide " + question.most() + " points.", "Points");
            case MULTIPLE -> {
                writing.paragraph(words(tongue.say(FixedWords.TICK_ALL)));
                choices(question);
            }
            default -> {
                writing.paragraph(words(tongue.say(FixedWords.TICK_ONE)));
                choices(question);
            }
        }
    }

    private void choices(Question question) {
        writing.runs(question.offered().stream()
                .map(choice -> choice(question, choice))
                .toList());
    }

    private List<Words> choice(Question question, Choice choice) {
        var runs = new ArrayList<>(List.of(Words.of(BOX), words(tongue.labelOf(question, choice))));
        if (!choice.detail().isEmpty()) {
            runs.addAll(List.of(
                    Words.of(" – "), words(tongue.detailOf(question, choice)), Words.of(": ____________________")));
        }
        return runs;
    }

    private void matrix(Question question) {
        var columns = new ArrayList<>(List.of(ours("Tick one in each row")));
        question.offered().forEach(choice -> columns.add(words(tongue.labelOf(question, choice))));
        writing.table(
                words(tongue.textOf(question)),
                columns,
                question.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(words(tongue.rowOf(question, row))),
                                        question.offered().stream().map(choice -> Words.of(BOX)))
                                .toList())
                        .toList());
    }

    private void numbers(Question question, String task, String column) {
        writing.paragraph(ours(task))
                .table(
                        words(tongue.textOf(question)),
                        List.of(ours("Choice"), ours(column)),
                        question.offered().stream()
                                .map(choice -> List.of(words(tongue.labelOf(question, choice)), Words.of("")))
                                .toList());
    }
}
