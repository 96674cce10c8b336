package org.commonweal.consultation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Condition;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Route;
import org.commonweal.paper.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormSheetTest {

    private static final List<Choice> CHOICES = List.of(Choice.of("a", "First thing"), Choice.of("b", "Second thing"));

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void printsEveryTypeOfQuestionWithSomethingToFillIn(QuestionType type) {
        var question = Question.of("q", type, "What about this?").hinting("Some help");
        if (type.listsChoices()) {
            question = question.offering(CHOICES);
        }
        if (type == QuestionType.MATRIX) {
            question = question.about(List.of(Choice.of("r", "A row")));
        }
        var alone = print(new Questionnaire(List.of(FormPage.of("p", question))));

        assertThat(alone).contains(type.asks() ? "1. What about this?" : "What about this?", "Some help");
        question.offered().forEach(choice -> assertThat(alone).contains(choice.label()));
        if (type.asks()) {
            assertThat(alone).containsAnyOf("☐", "class=\"lines\"", "____", "<td></td>");
        }
    }

    @Test
    void saysWhoNeedNotAnswerAndWhereToGoOn() {
        var first = Question.of("uses", QuestionType.YES_NO, "Do you swim?");
        var second = Question.of("often", QuestionType.NUMBER, "How often?");
        var last = Question.of("why", QuestionType.LONG_TEXT, "Why?");

        var sheet = print(new Questionnaire(List.of(
                FormPage.of("one", first).leading(List.of(new Route(Condition.is("uses", "no"), "three"))),
                FormPage.of("two", second).when(Condition.is("uses", "yes")),
                FormPage.of("three", last))));

        assertThat(sheet)
                .contains(
                        "If “Do you swim?” is “No”, go on with “Why?”.",
                        "Answer this only if “Do you swim?” is “Yes”.",
                        "Questions version 3");
    }

    private static String print(Questionnaire form) {
        return FormSheet.of("Pools", form, 3, List.of("Return it to the library"), Print.LARGE)
                .html();
    }
}
