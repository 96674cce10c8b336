package org.commonweal.consultation.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.WrittenAnswer;
import org.commonweal.consultation.channel.ColumnUse.Kind;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.files.OpenData;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What councils, hospitals and departments really collected. */
@PortalTest
class RealResponsesTest {

    private static final Map<String, Channel> EDINBURGH = Map.of(
            "General 1", Channel.ONLINE,
            "General 2", Channel.ONLINE,
            "General 3", Channel.ONLINE,
            "General 4", Channel.ONLINE,
            "Staff Survey", Channel.ONLINE,
            "Schools 15 Nov", Channel.ONLINE,
            "Council Contact Centre", Channel.TELEPHONE,
            "Making it Clear for OP", Channel.IMPORTED,
            "Older1", Channel.PAPER,
            "Online Consultation (Email)", Channel.EMAIL);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseExport export;

    Space space;

    @BeforeEach
    void open() {
        space = fixtures.space();
    }

    @Test
    void theEdinburghSurveyKeepsItsTenChannels() {
        var file = OpenData.file("consultations/edinburgh_natural_neighbourhoods_survey.csv");
        var id = open(
                "Neighbourhoods",
                Question.of("nn", QuestionType.SHORT_TEXT, "Which area of the city would you say you lived in?"),
                Question.of("pcode", QuestionType.POSTCODE, "Please tell us your postcode"));

        var outcome = world.as(space.officer(), () -> {
            var upload = received.file(file);
            var offer = imports.inspect(id, upload, "");
            assertThat(offer.plan().uses().subList(0, 2))
                    .containsExactly(ColumnUse.of(Kind.REFERENCE), ColumnUse.of(Kind.CHANNEL));
            assertThat(offer.sources()).hasSize(10);
            var plan = offer.plan()
                    .using(List.of(
                            ColumnUse.of(Kind.REFERENCE),
                            ColumnUse.of(Kind.CHANNEL),
                            ColumnUse.answer("nn"),
                            ColumnUse.answer("pcode"),
                            ColumnUse.NOTHING,
                            ColumnUse.NOTHING,
                            ColumnUse.of(Kind.RECEIVED),
                            ColumnUse.NOTHING));
            var unmapped = imports.tryOut(id, upload, plan);
            assertThat(unmapped.problemCount()).isGreaterThanOrEqualTo(2_955);
            var run = imports.tryOut(id, upload, plan.meaning(EDINBURGH));
            assertThat(run.problems()).isEmpty();
            return imports.commit(id, upload, plan.meaning(EDINBURGH));
        });

        assertThat(outcome.fresh()).isEqualTo(2_955);
        world.as(space.officer(), () -> {
            var totals = responses.totals(id);
            assertThat(totals.all()).isEqualTo(2_955);
            assertThat(totals.channels().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(2_955);
            assertThat(totals.channels())
                    .containsEntry(Channel.TELEPHONE, 343L)
                    .containsEntry(Channel.PAPER, 16L)
                    .containsEntry(Channel.EMAIL, 4L);
            assertThat(imports.sources(id)).hasSize(10).containsEntry("General 2", 1_048L);
            assertThat(texts(id, "nn").values().stream().distinct()).hasSize(383);
        });
    }

    @Test
    void tenThousandAnswersOfPatientsComeBackFromAnExportUnchanged() {
        var file = OpenData.file("consultations/nhs_patient_feedback_10334_free_text.csv");
        var trusts = List.of(Choice.of("a", "Trust A"), Choice.of("b", "Trust B"), Choice.of("c", "Trust C"));
        var questions = new Question[] {
            Question.of("words", QuestionType.LONG_TEXT, "What could we improve?"),
            Question.of("trust", QuestionType.SINGLE, "Organization").offering(trusts)
        };
        var id = open("Feedback", questions);
        var copy = open("Feedback again", questions);

        world.as(space.officer(), () -> {
            var upload = received.file(file);
            var offer = imports.inspect(id, upload, "");
            var uses = offer.columns().stream()
                    .map(column -> switch (column) {
                        case "feedback" -> ColumnUse.answer("words");
                        case "organization" -> ColumnUse.answer("trust");
                        case "row_index" -> ColumnUse.of(Kind.REFERENCE);
                        default -> ColumnUse.NOTHING;
                    })
                    .toList();
            var run = imports.tryOut(id, upload, offer.plan().using(uses));
            assertThat(run.problems()).isEmpty();
            assertThat(imports.commit(id, upload, offer.plan().using(uses)).fresh())
                    .isEqualTo(10_334);

            assertThat(responses.countTexts(id, "words", "waiting")).isPositive();
            var exported = received.bytes("responses.csv", exported(id));
            var plan = imports.inspect(copy, exported, "").plan();
            assertThat(imports.commit(copy, exported, plan).fresh()).isEqualTo(10_334);
        });

        var first = world.as(space.officer(), () -> texts(id, "words"));
        var second = world.as(space.officer(), () -> texts(copy, "words"));
        assertThat(first).hasSizeGreaterThan(10_000);
        assertThat(first.values().stream().filter(text -> text.startsWith("-") || text.startsWith("+")))
                .hasSize(2);
        assertThat(count(second)).isEqualTo(count(first));
    }

    @Test
    void aPolisExerciseIsReadAsShortStatements() {
        var file = OpenData.file("consultations/polis_bowling_green_2018_comments.csv");
        var id = open(
                "Statements",
                Question.of("said", QuestionType.SHORT_TEXT, "Comment body").between(0, 1_000),
                Question.of("agrees", QuestionType.NUMBER, "Agrees"),
                Question.of("disagrees", QuestionType.NUMBER, "Disagrees"));

        world.as(space.officer(), () -> {
            var upload = received.file(file);
            var offer = imports.inspect(id, upload, "");
            assertThat(offer.plan().uses())
                    .contains(
                            ColumnUse.of(Kind.REFERENCE),
                            ColumnUse.answer("said"),
                            ColumnUse.answer("agrees"),
                            ColumnUse.answer("disagrees"));
            assertThat(imports.tryOut(id, upload, offer.plan()).problems()).isEmpty();
            assertThat(imports.commit(id, upload, offer.plan()).fresh()).isEqualTo(896);
            assertThat(texts(id, "said")).hasSize(896);
        });
    }

    @Test
    void departmentsLayoutsAreRecognised() {
        var lgr = OpenData.file("consultations/i_ai_consult/responses_lgr_format.csv");
        var id = open(
                "Councils",
                Question.of("p1", QuestionType.AGREE, "Prop 1 Q1 - Do you agree or disagree with the proposal?"),
                Question.of("p1why", QuestionType.LONG_TEXT, "Prop 1 Q8 - Please use this space to explain"));

        world.as(space.officer(), () -> {
            var upload = received.file(lgr);
            var plan = imports.inspect(id, upload, "").plan();
            assertThat(plan.uses().get(3)).isEqualTo(ColumnUse.answer("p1"));
            assertThat(plan.uses().get(5)).isEqualTo(ColumnUse.answer("p1why"));
            assertThat(imports.commit(id, upload, plan).fresh()).isEqualTo(5);
        });
    }

    @Test
    void hiddenSheetsAreNamedAndNotRead() {
        var template = OpenData.file("consultations/i_ai_consult/consult_data_template_v005.xlsx");
        var id = open("Template", Question.of("words", QuestionType.LONG_TEXT, "What do you think?"));

        world.as(space.officer(), () -> {
            var offer = imports.inspect(id, received.file(template), "");
            assertThat(offer.sheets()).hasSize(9).contains("Issues (hidden)", "_helpers (hidden)");
            assertThat(offer.plan().sheet()).isNotIn("Issues", "_helpers");
        });
    }

    private ConsultationId open(String title, Question... questions) {
        return fixtures.open(
                space,
                title,
                new Questionnaire(List.of(FormPage.of("one", questions).titled("All"))));
    }

    /** By reference. */
    private Map<String, String> texts(ConsultationId id, String question) {
        return responses.findTexts(id, question, "", Pageable.ofSize(20_000)).stream()
                .collect(Collectors.toMap(WrittenAnswer::reference, WrittenAnswer::text));
    }

    private static Map<String, Long> count(Map<String, String> texts) {
        return texts.values().stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private byte[] exported(ConsultationId id) {
        var out = new ByteArrayOutputStream();
        try {
            export.csv(fixtures.details(id).slug(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
