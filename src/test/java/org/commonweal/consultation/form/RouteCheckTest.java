package org.commonweal.consultation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteCheckTest {

    private static final Question YES_NO = Question.of("uses", QuestionType.YES_NO, "Do you use the pool?");
    private static final Question WHY = Question.of("why", QuestionType.LONG_TEXT, "Why?");
    private static final Question AGE = Question.of("age", QuestionType.NUMBER, "How old are you?");

    @Test
    void aStraightFormHasNoProblems() {
        assertThat(problems(FormPage.of("one", YES_NO), FormPage.of("two", WHY)))
                .isEmpty();
    }

    @Test
    void findsAPageNoWayLeadsTo() {
        var ends = FormPage.of("one", YES_NO).leading(List.of(new Route(null, Route.END)));

        assertThat(problems(ends, FormPage.of("two", WHY))).singleElement().satisfies(problem -> {
            assertThat(problem.page()).isEqualTo("two");
            assertThat(problem.text()).startsWith("No way leads to it");
        });
    }

    @Test
    void aPageThatMayBeLeftOutDoesNotCutOffWhatFollows() {
        var maybe =
                FormPage.of("two", WHY).when(Condition.is("uses", "yes")).leading(List.of(new Route(null, Route.END)));

        assertThat(problems(FormPage.of("one", YES_NO), maybe, FormPage.of("three", AGE)))
                .isEmpty();
    }

    @Test
    void findsLoopsAndLostTargets() {
        var back = FormPage.of("two", WHY).leading(List.of(new Route(Condition.is("uses", "yes"), "one")));
        var lost = FormPage.of("three", AGE).leading(List.of(new Route(null, "gone")));

        assertThat(problems(FormPage.of("one", YES_NO), back, lost))
                .extracting(FormProblem::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("a loop"),
                        text -> assertThat(text).contains("not there any more"));
    }

    @Test
    void findsConditionsThatCannotHold() {
        var later = FormPage.of("one", YES_NO).when(Condition.is("why", "x"));
        var unoffered = FormPage.of("two", WHY).when(Condition.is("uses", "perhaps"));
        var both = FormPage.of("three", AGE)
                .when(new Condition.All(List.of(Condition.is("uses", "yes"), Condition.is("uses", "no"))));

        assertThat(problems(later, unoffered, both))
                .extracting(FormProblem::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("not asked on an earlier page"),
                        text -> assertThat(text).contains("does not offer"),
                        text -> assertThat(text).contains("can never hold"));
    }

    @Test
    void findsQuestionsNobodyCanAnswer() {
        var choices = Question.of("a", QuestionType.SINGLE, "Which?").offering(List.of(Choice.of("x", "X")));
        var matrix = Question.of("b", QuestionType.MATRIX, "Each?").offering(QuestionType.agreement());
        var points = Question.of("c", QuestionType.POINTS, "Divide")
                .offering(List.of(Choice.of("x", "X"), Choice.of("y", "Y")));

        assertThat(problems(FormPage.of("one", choices, matrix, points)))
                .extracting(FormProblem::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("fewer than two choices"),
                        text -> assertThat(text).contains("no rows"),
                        text -> assertThat(text).contains("no points"));
    }

    @Test
    void tellsAWordingFromAnotherQuestion() {
        var form = new Questionnaire(List.of(FormPage.of("one", YES_NO), FormPage.of("two", WHY)));
        var typo = new Questionnaire(List.of(
                FormPage.of("one", YES_NO.worded("Do you use the pools?", "Any pool")), FormPage.of("two", WHY)));
        var other = new Questionnaire(List.of(FormPage.of("one", YES_NO), FormPage.of("two", WHY.mandatory())));

        assertThat(form.sameShape(typo)).isTrue();
        assertThat(form.sameShape(other)).isFalse();
    }

    private static List<FormProblem> problems(FormPage... pages) {
        return RouteCheck.problems(new Questionnaire(List.of(pages)));
    }
}
