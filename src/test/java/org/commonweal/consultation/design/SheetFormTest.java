package org.commonweal.consultation.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.RouteCheck;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class SheetFormTest {

    private static final String SHEET = """
            Question ID ,Question,2011
            CAR001,In the past year have you had help from social work?,Asked
            CAR002,How satisfied or dissatisfied are you with that help?,Asked
            COM001,The Council keeps me informed,Asked
            COM002,"How do you want to hear from us? Please select your top 3 with 1 being your favourite.  Council paper",x
            COM003,"How do you want to hear from us? Please select your top 3 with 1 being your favourite.  Don’t know",x
            COM004,Which of these have you used in the past year? Library,x
            COM005,Which of these have you used in the past year? Pool,x
            COM006,Why is that?,x
            """;

    private static Questionnaire form(byte[] sheet) {
        return SheetForm.add(Questionnaire.empty(), QuestionSheet.read(sheet));
    }

    @Test
    void makesQuestionsOfRowsAndOneOfThoseThatBeginAlike() {
        var form = form(SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(form.questions())
                .extracting(Question::key, Question::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("car001", QuestionType.YES_NO),
                        org.assertj.core.groups.Tuple.tuple("car002", QuestionType.SINGLE),
                        org.assertj.core.groups.Tuple.tuple("com001", QuestionType.AGREE),
                        org.assertj.core.groups.Tuple.tuple("com002", QuestionType.RANKING),
                        org.assertj.core.groups.Tuple.tuple("com004", QuestionType.MULTIPLE),
                        org.assertj.core.groups.Tuple.tuple("com006", QuestionType.LONG_TEXT));
        assertThat(form.question("com002").orElseThrow().most()).isEqualTo(2);
        assertThat(form.question("com002").orElseThrow().choices())
                .containsExactly(Choice.of("com002", "Council paper"), Choice.of("com003", "Don’t know"));
        assertThat(form.pages()).hasSize(6);
        assertThat(RouteCheck.problems(form)).isEmpty();
    }

    @Test
    void readsWindowsTextAsItWasWritten() {
        var form = form(SHEET.getBytes(Charset.forName("windows-1252")));

        assertThat(form.question("com002").orElseThrow().choices().getLast().label())
                .isEqualTo("Don’t know");
    }

    @Test
    void leavesQuestionsThatAreThereAlone() {
        var mine = new Questionnaire(
                List.of(FormPage.of("first", Question.of("car001", QuestionType.LONG_TEXT, "My own"))));

        var form = SheetForm.add(mine, QuestionSheet.read(SHEET.getBytes(StandardCharsets.UTF_8)));

        assertThat(form.question("car001").orElseThrow().text()).isEqualTo("My own");
        assertThat(form.questions()).hasSize(6);
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThatThrownBy(() -> QuestionSheet.read("nothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("a code in its first column");
        assertThatThrownBy(() -> QuestionSheet.read(new byte[3_000_000])).isInstanceOf(RuleViolation.class);
    }

    @Test
    void readsTheSheetOfARealSurvey() throws IOException {
        var folder = System.getenv("COMMONWEAL_OPEN_DATA");
        var name = "consultations/edinburgh_people_survey_questions.csv";
        assumeTrue(folder != null && !folder.isBlank(), "COMMONWEAL_OPEN_DATA is not set, so not read: " + name);
        var file = Path.of(folder, name);
        assumeTrue(Files.isRegularFile(file), "Not in COMMONWEAL_OPEN_DATA: " + name);

        var sheet = QuestionSheet.read(Files.readAllBytes(file));
        var form = SheetForm.add(Questionnaire.empty(), sheet);

        assertThat(sheet.rows()).hasSize(309);
        assertThat(RouteCheck.problems(form)).isEmpty();
        assertThat(form.question("com004").orElseThrow())
                .satisfies(question -> assertThat(question.type()).isEqualTo(QuestionType.RANKING))
                .satisfies(question ->
                        assertThat(question.choices().getFirst().label()).isEqualTo("Outlook – the Council newspaper"));
        var everything = form.questions()
                .mapToInt(question -> Math.max(
                        1,
                        question.type() == QuestionType.MATRIX ? question.rows().size() : named(question)))
                .sum();
        assertThat(everything).as("no row is lost").isEqualTo(309);
    }

    /** Choices that came from rows of the sheet. */
    private static int named(Question question) {
        return (int) question.choices().stream()
                .filter(choice -> choice.code().matches("[a-z]{3}\\d{3}"))
                .count();
    }
}
