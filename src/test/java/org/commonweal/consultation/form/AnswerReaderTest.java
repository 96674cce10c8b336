package org.commonweal.consultation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerReaderTest {

    private static final List<Choice> ABC = List.of(
            Choice.of("a", "Apples"),
            new Choice("b", "Other", false, "Which?"),
            new Choice("none", "None of these", true, ""));

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION")
    void everyTypeTakesNoAnswerUnlessItIsRequiredAndReadsBackWhatItTook(QuestionType type) {
        var question = question(type);

        assertThat(AnswerReader.read(question, Fields.none())).isEqualTo(Reading.nothing());
        assertThat(AnswerReader.read(question.mandatory(), Fields.none()).errors())
                .isNotEmpty();
        var sent = new Fields(valid(question));
        var reading = AnswerReader.read(question, sent);
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.parts()).isNotEmpty();
        assertThat(AnswerWords.lines(question, reading.parts()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            names = {"SINGLE", "MULTIPLE", "YES_NO", "AGREE", "PLACE", "EQUALITY", "ORGANISATION"})
    void aForgedChoiceIsRefused(QuestionType type) {
        assertThat(AnswerReader.read(question(type), fields("q", "' or 1=1")).ok())
                .isFalse();
    }

    @Test
    void saysHowLongATextIsAndHowLongItMayBe() {
        var text = "é😀".repeat(3_000);

        assertThat(read(QuestionType.LONG_TEXT, fields("q", "😀".repeat(10_000)))
                        .parts())
                .hasSize(1);
        assertThat(read(QuestionType.LONG_TEXT, fields("q", text + text)).errors())
                .containsEntry("q", "Your answer must be 10,000 characters or fewer. It has 12,000");
    }

    @Test
    void takesOutWhatNoKeyboardTypesAndKeepsEveryAlphabet() {
        assertThat(read(QuestionType.LONG_TEXT, fields("q", " a\u0000b\u0007\r\nc‏ע😀 "))
                        .parts())
                .containsExactly(Part.written("ab\nc‏ע😀"));
    }

    @Test
    void noneOfTheseIsChosenAlone() {
        var question = question(QuestionType.MULTIPLE);

        assertThat(AnswerReader.read(question, new Fields(Map.of("q", List.of("a", "none"))))
                        .errors())
                .containsEntry("q", "Choose either “None of these” or the other answers");
        assertThat(AnswerReader.read(question.between(2, 2), fields("q", "a")).errors())
                .containsEntry("q", "Choose at least 2 answers");
    }

    @Test
    void keepsWhatIsWrittenBesideAChoice() {
        var sent = new Fields(Map.of("q", List.of("b"), "q-b", List.of("Pears")));

        assertThat(read(QuestionType.MULTIPLE, sent).parts()).containsExactly(Part.chosen("", "b", "Pears"));
    }

    @Test
    void anOrganisationHasAName() {
        assertThat(read(QuestionType.ORGANISATION, fields("q", "organisation")).errors())
                .containsEntry("q-organisation", "Enter the name of the organisation");
    }

    @Test
    void ranksAreGivenOnce() {
        var sent = new Fields(Map.of("q-a", List.of("1"), "q-b", List.of("1")));

        assertThat(read(QuestionType.RANKING, sent).errors())
                .containsEntry("q-b", "“Apples” and “Other” cannot both be number 1");
        assertThat(read(QuestionType.RANKING, fields("q-a", "9")).ok()).isFalse();
    }

    @Test
    void pointsAddUp() {
        assertThat(read(QuestionType.POINTS, fields("q-a", "7")).errors())
                .containsEntry("q-a", "Divide exactly 10 points. You have given 7");
    }

    @Test
    void datesExist() {
        var sent = Map.of("q-day", List.of("31"), "q-month", List.of("2"), "q-year", List.of("2026"));

        assertThat(read(QuestionType.DAY, new Fields(sent)).errors()).containsKey("q-day");
    }

    @Test
    void postcodesAreWrittenInOneWay() {
        assertThat(read(QuestionType.POSTCODE, fields("q", " gl501pp ")).parts())
                .containsExactly(Part.written("GL50 1PP"));
        assertThat(read(QuestionType.POSTCODE, fields("q", "somewhere")).ok()).isFalse();
    }

    @Test
    void keepsOnlyTheFieldsOfThePage() {
        var page = FormPage.of("one", question(QuestionType.SHORT_TEXT));

        var kept = Fields.of(
                page, Map.of("q", new String[] {"x"}, "q-a", new String[] {"y"}, "token", new String[] {"z"}));

        assertThat(kept.sent()).containsOnlyKeys("q", "q-a");
    }

    private static Reading read(QuestionType type, Fields fields) {
        return AnswerReader.read(question(type), fields);
    }

    private static Question question(QuestionType type) {
        var question = Question.of("q", type, "What?");
        if (type.listsChoices()) {
            question = question.offering(ABC);
        }
        return switch (type) {
            case MATRIX -> question.about(List.of(Choice.of("r", "Row")));
            case POINTS -> question.between(0, 10);
            default -> question;
        };
    }

    private static Map<String, List<String>> valid(Question question) {
        var sent = new HashMap<String, List<String>>();
        switch (question.type()) {
            case MATRIX -> sent.put("q-r", List.of("a"));
            case RANKING -> sent.put("q-b", List.of("1"));
            case POINTS -> sent.put("q-a", List.of("10"));
            case NUMBER -> sent.put("q", List.of("1,234.5"));
            case POSTCODE -> sent.put("q", List.of("GL50 1PP"));
            case DAY -> sent.putAll(Map.of("q-day", List.of("27"), "q-month", List.of("3"), "q-year", List.of("2026")));
            default ->
                sent.put(
                        "q",
                        List.of(
                                question.offered().isEmpty()
                                        ? "words"
                                        : question.offered().getFirst().code()));
        }
        return sent;
    }

    private static Fields fields(String name, String text) {
        return new Fields(Map.of(name, List.of(text)));
    }
}
