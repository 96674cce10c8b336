package org.commonweal.consultation.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.Saving;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.print.FormSheet;
import org.commonweal.paper.Print;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What holds for a question of any type: a new type that forgets one of these is found here. */
@PortalTest
class QuestionTypesTest {

    private static final List<Choice> CHOICES = List.of(
            Choice.of("a", "First thing"), new Choice("b", "Other", false, "Which?"), Choice.of("c", "Third thing"));

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    Receipts receipts;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseExport export;

    @Autowired
    ResponseImports imports;

    @Autowired
    ReceivedFiles received;

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION")
    void isAnsweredCheckedListedExportedImportedAndPrinted(QuestionType type) {
        var space = fixtures.space();
        var form = new Questionnaire(List.of(FormPage.of("one", question(type).mandatory())));
        assertThat(FormTexts.read(FormTexts.write(form))).isEqualTo(form);
        var id = fixtures.open(space, "Every type", form);
        var slug = fixtures.slug(space, id);
        var code = answering.start(slug, false);

        assertThat(answering.save(slug, code, "one", 0, Fields.none())).isInstanceOf(Saving.Wrong.class);
        var typed = new Fields(typed(slug, code, type));
        assertThat(answering.save(slug, code, "one", 1, typed)).isEqualTo(new Saving.Saved("check"));
        var reference = ((Sending.Received) answering.send(slug, code)).reference();

        boolean apart = type == QuestionType.EQUALITY;
        var receipt = receipts.find(slug, code).orElseThrow();
        var question = receipt.form().question("q").orElseThrow();
        var given = receipt.answers().of("q");
        assertThat(given.isEmpty()).isEqualTo(apart);
        var results = world.as(space.officer(), () -> responses.results(id));
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.question().key()).isEqualTo("q");
            assertThat(apart || result.base().text().equals("1")).isTrue();
        });
        assertThat(FormSheet.of("Every type", form, 1, List.of(), Print.NORMAL).html())
                .contains("What about this?");
        if (!apart) {
            assertThat(AnswerWords.lines(question, given)).isNotEmpty();
            assertThat(world.as(space.officer(), () -> responses.get(id, reference))
                            .answers())
                    .isEqualTo(receipt.answers());
            comesBack(space, id, form, given);
        }
    }

    /** What was exported is imported elsewhere and is the same answer there. */
    private void comesBack(
            ConsultationFixtures.Space space,
            ConsultationId id,
            Questionnaire form,
            List<org.commonweal.consultation.form.Part> given) {
        var file = received.bytes("responses.csv", exported(space, id));
        var other = fixtures.open(space, "Every type again", form);
        world.as(
                space.officer(),
                () -> imports.commit(
                        other, file, imports.inspect(other, file, "").plan()));
        var rows = world.as(space.officer(), () -> responses.findRows(other, PageRequest.of(0, 2)));
        assertThat(rows).hasSize(1);
        assertThat(world.as(
                                space.officer(),
                                () -> responses.get(other, rows.getFirst().reference()))
                        .answers()
                        .of("q"))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    private byte[] exported(ConsultationFixtures.Space space, ConsultationId id) {
        return world.as(space.officer(), () -> {
            var out = new ByteArrayOutputStream();
            try {
                export.csv(fixtures.details(id).slug(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static Question question(QuestionType type) {
        var question = Question.of("q", type, "What about this?").hinting("Some help");
        if (type.listsChoices()) {
            question = question.offering(CHOICES);
        }
        return switch (type) {
            case MATRIX -> question.about(List.of(Choice.of("r", "A row"), Choice.of("s", "Another row")));
            case POINTS -> question.between(0, 10);
            default -> question;
        };
    }

    private Map<String, List<String>> typed(
            String slug, org.commonweal.consultation.ResumeCode code, QuestionType type) {
        var sent = new HashMap<String, List<String>>();
        switch (type) {
            case FILE ->
                sent.put(
                        "q",
                        List.of(answering.attach(
                                slug, code, "q", "a plan.txt", new ByteArrayInputStream("words".getBytes()))));
            case MATRIX -> sent.putAll(Map.of("q-r", List.of("a"), "q-s", List.of("c")));
            case MULTIPLE -> sent.put("q", List.of("a", "c"));
            case RANKING -> sent.putAll(Map.of("q-a", List.of("2"), "q-c", List.of("1")));
            case POINTS -> sent.putAll(Map.of("q-a", List.of("7"), "q-b", List.of("3")));
            case NUMBER -> sent.put("q", List.of("12.5"));
            case DAY -> sent.putAll(Map.of("q-day", List.of("27"), "q-month", List.of("3"), "q-year", List.of("2026")));
            case POSTCODE -> sent.put("q", List.of("GL50 1PP"));
            case SHORT_TEXT, LONG_TEXT, PARAGRAPH -> sent.put("q", List.of("- Words, \"quoted\""));
            default -> sent.put("q", List.of(question(type).offered().getFirst().code()));
        }
        if (type == QuestionType.CONSENT) {
            sent.put("q", List.of("none"));
        }
        return sent;
    }
}
