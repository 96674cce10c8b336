package org.commonweal.consultation.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class VariantsTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    World world;

    @Autowired
    VariantService service;

    @Autowired
    VariantQueries queries;

    @Autowired
    VariantSheets sheets;

    @Autowired
    PublicVariants variants;

    @Autowired
    PublicConsultations everyone;

    @Autowired
    RunningConsultations running;

    @Autowired
    Answering answering;

    @Autowired
    ResponseQueries responses;

    Space space;

    @BeforeEach
    void people() {
        space = fixtures.space();
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void countsAnswersTogetherHoweverTheyWereAsked() {
        var id = fixtures.open(space, "Pools", form());
        var slug = fixtures.slug(space, id);
        offered(id, NewVariant.language("cy"), Map.of("question.best", "Pa un sydd orau?"));

        answer(slug, "cy", "pool");
        answer(slug, "cy", "gym");
        answer(slug, "", "pool");

        world.as(space.officer(), () -> {
            var pool = responses.results(id).stream()
                    .flatMap(result -> result.lines().stream())
                    .filter(line -> line.label().equals("The pool"))
                    .findFirst();
            assertThat(pool.orElseThrow().count().text()).isEqualTo("2");
            assertThat(responses.findRows(id, PageRequest.of(0, 10)))
                    .extracting(row -> row.variant())
                    .containsExactlyInAnyOrder("cy", "cy", "");
        });
    }

    @Test
    void saysTheMainTextWhereTheVariantHasNoneOrAnOldOne() {
        var id = fixtures.open(space, "Pools", form());
        offered(
                id,
                NewVariant.language("cy"),
                Map.of("title", "Pyllau", "question.best", "Pa un sydd orau?", "question.best.choice.pool", "Y pwll"));

        var welsh = tongue(id, "cy");
        var best = form().question("best").orElseThrow();
        assertThat(welsh.textOf(best)).isEqualTo(Wording.own("Pa un sydd orau?"));
        assertThat(welsh.labelOf(best, best.choices().get(0))).isEqualTo(Wording.own("Y pwll"));
        assertThat(welsh.labelOf(best, best.choices().get(1))).isEqualTo(new Wording("The gym", "en-GB", null));
        assertThat(welsh.say(FixedWords.CONTINUE)).as("known to the portal").isEqualTo(Wording.own("Parhau"));
        offered(id, NewVariant.language("pl"), Map.of("title", "Baseny"));
        assertThat(tongue(id, "pl").say(FixedWords.CONTINUE)).isEqualTo(new Wording("Continue", "en-GB", null));

        world.as(space.officer(), () -> {
            running.redesign(id, asking("Which one do you like best, and which least?"), "Asked more clearly");
            var details = queries.get(id, "cy");
            assertThat(details.outdated()).isEqualTo(1);
            assertThat(details.open())
                    .filteredOn(line -> line.state() == TextState.OUTDATED)
                    .extracting(line -> line.main().key())
                    .containsExactly("question.best");
        });
        var changed = asking("Which one do you like best, and which least?")
                .question("best")
                .orElseThrow();
        assertThat(tongue(id, "cy").textOf(changed).lang()).isEqualTo("en-GB");

        world.as(space.officer(), () -> service.stillRight(id, "cy", "question.best"));
        assertThat(tongue(id, "cy").textOf(changed)).isEqualTo(Wording.own("Pa un sydd orau?"));
    }

    @Test
    void tellsEveryoneOfEachChangeWhilePeopleAnswer() {
        var id = fixtures.open(space, "Pools", form());
        var slug = fixtures.slug(space, id);
        world.as(space.officer(), () -> {
            service.add(id, NewVariant.language("cy"));
            service.say(id, "cy", "title", "", "Pyllau", "");
            assertThat(notes(slug)).as("nobody sees it yet").isEmpty();
            assertThatThrownBy(() -> service.offer(id, "cy", " "))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.field()).isEqualTo("note"));
            service.offer(id, "cy", "Now in Welsh");
            service.say(id, "cy", "title", "Pyllau", "Pyllau nofio", "A word was missing");
            assertThatThrownBy(() -> service.say(id, "cy", "title", "Pyllau", "Baddonau", "Older"))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> service.remove(id, "cy")).hasMessageContaining("Take it back first");
            service.takeBack(id, "cy", "It had mistakes");
            service.remove(id, "cy");
            assertThat(queries.findAll(id)).isEmpty();
        });

        assertThat(notes(slug))
                .containsExactly(
                        "It had mistakes: ",
                        "A word was missing: Cymraeg, Title: Pools\nBefore: Pyllau\nNow: Pyllau nofio",
                        "Now in Welsh: ");
    }

    @Test
    void saysTheSameShortTextTheSameWayEverywhere() {
        var id = fixtures.draft(
                space,
                fixtures.complete("Pools"),
                new Questionnaire(List.of(FormPage.of(
                        "one",
                        Question.of("a", QuestionType.YES_NO, "Do you swim?"),
                        Question.of("b", QuestionType.YES_NO, "Do you run?")))));

        world.as(space.officer(), () -> {
            service.add(id, NewVariant.language("cy"));
            service.say(id, "cy", "question.a.choice.yes", "", "Ydw", "");
            service.say(id, "cy", "question.b.choice.yes", "Ydw", "Byddaf", "");
            var welsh = queries.get(id, "cy");
            assertThat(welsh.lines())
                    .filteredOn(line -> line.main().text().equals("Yes"))
                    .extracting(TextLine::words)
                    .containsExactly("Ydw", "Byddaf");
        });
    }

    @Test
    void goesOutAsASheetAndComesBack() {
        var id = fixtures.draft(space, fixtures.complete("Pools"), form());
        world.as(space.officer(), () -> {
            service.add(id, NewVariant.language("cy"));
            service.say(id, "cy", "title", "", "=Pyllau", "");
            for (var format : List.of("csv", "xlsx")) {
                var bytes = sheet(id, format);
                var same = sheets.read(id, "cy", "texts." + format, bytes);
                assertThat(same.problems()).isEmpty();
                assertThat(same.said())
                        .as("the sheet as it went out, in %s", format)
                        .isEmpty();
                assertThat(same.untouched()).isEqualTo(queries.get(id, "cy").all());
            }
            var csv = new String(sheet(id, "csv"), StandardCharsets.UTF_8);
            var filled = csv.replace("Which is best?,\"\"", "Which is best?,\"Pa un, \"\"y gorau\"\"?\"");
            assertThat(filled).isNotEqualTo(csv);
            var read = sheets.read(id, "cy", "texts.csv", filled.getBytes(StandardCharsets.UTF_8));
            assertThat(read.said()).containsExactly(Map.entry("question.best", "Pa un, \"y gorau\"?"));
            service.sayAll(id, "cy", read.said(), "");
            assertThat(queries.get(id, "cy").lines())
                    .filteredOn(line -> line.main().key().equals("question.best"))
                    .extracting(TextLine::words)
                    .containsExactly("Pa un, \"y gorau\"?");
        });
    }

    @Test
    void namesRowColumnAndRemedyOfWhatIsWrongInASheet() {
        var id = fixtures.draft(space, fixtures.complete("Pools"), form());
        var csv = """
                Key,Where,English,Cymraeg,State
                title,Title,Pools,%s,missing
                title,Title,Pools,Pyllau,missing
                question.gone,Question 1,Which?,Pa un?,missing
                question.best,Question 1,Which was best?,Pa un?,missing
                summary,Summary,Who should run the pools?,,missing
                """.formatted("x".repeat(201));

        world.as(space.officer(), () -> {
            service.add(id, NewVariant.language("cy"));
            var read = sheets.read(id, "cy", "texts.csv", csv.getBytes(StandardCharsets.UTF_8));
            assertThat(read.problems())
                    .containsExactly(
                            "Row 2, column “Cymraeg”: It has 201 characters. Shorten it to 200.",
                            "Row 3, column “Key”: “title” is in row 2 already. Delete one of the two rows.",
                            "Row 4, column “Key”: The consultation has no text “question.gone”. Put back the key that was there, or download the sheet again.",
                            "Row 5, column “English”: The main text is another one now. Download the sheet again and look at this row in it.");
            assertThatThrownBy(() -> sheets.read(id, "cy", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                    .hasMessageContaining("no column “Key”");
        });
    }

    @Test
    void knowsLanguagesByTheirTagAndFilmsByTheirAddress() {
        var id = fixtures.draft(space, fixtures.complete("Pools"), form());
        world.as(space.officer(), () -> {
            assertThat(service.add(id, NewVariant.language("AR"))).isEqualTo("ar");
            assertThat(service.add(id, NewVariant.language("pt-br"))).isEqualTo("pt-br");
            var arabic = queries.get(id, "ar").tongue();
            assertThat(arabic.name()).isEqualTo("العربية");
            assertThat(arabic.dir()).isEqualTo("rtl");
            assertThat(arabic.say("title", "Pools")).isEqualTo(new Wording("Pools", "en-GB", "ltr"));
            assertThat(queries.get(id, "pt-br").tongue().lang()).isEqualTo("pt-BR");
            assertThatThrownBy(() -> NewVariant.language("not a tag")).hasMessageContaining("such as cy for Welsh");
            assertThatThrownBy(() -> NewVariant.language("en")).hasMessageContaining("in English already");
            assertThatThrownBy(() -> service.add(id, NewVariant.language("ar"))).hasMessageContaining("already");

            service.add(id, NewVariant.signed());
            assertThatThrownBy(() -> service.say(id, "bsl", "film", "", "javascript:alert(1)", ""))
                    .hasMessageContaining("https://");
            service.say(id, "bsl", "film.one", "", "https://films.example/one", "");
            var signed = queries.get(id, "bsl");
            assertThat(signed.all()).isEqualTo(2);
            assertThat(signed.tongue().film(form().pages().getFirst())).contains("https://films.example/one");
            assertThat(signed.tongue().textOf(form().question("best").orElseThrow()))
                    .as("words stay the main text, in the page's own language")
                    .isEqualTo(Wording.own("Which is best?"));
        });
    }

    @Test
    void isMadeByStaffAndFixedOnceItHasClosed() {
        var id = fixtures.open(space, "Pools", form());
        offered(id, NewVariant.easyRead(), Map.of("title", "Swimming"));
        world.as(space.partner(), () -> {
            assertThatThrownBy(() -> service.add(id, NewVariant.language("cy"))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> queries.findAll(id)).isInstanceOf(AccessRefused.class);
        });
        world.as(space.officer(), () -> {
            assertThatThrownBy(() -> queries.get(id, "cy")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.say(id, "easy-read", "question.gone", "", "x", "y"))
                    .hasMessageContaining("no text");
        });
        fixtures.close(space, id);

        world.as(
                space.officer(),
                () -> assertThatThrownBy(() -> service.add(id, NewVariant.language("cy")))
                        .hasMessageContaining("stays as they read it"));
        assertThat(tongue(id, "easy-read").say("title", "Pools").text()).isEqualTo("Swimming");
    }

    private byte[] sheet(ConsultationId id, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (format.equals("csv")) {
                sheets.csv(id, "cy", out);
            } else {
                sheets.xlsx(id, "cy", out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void offered(ConsultationId id, NewVariant given, Map<String, String> words) {
        world.as(space.officer(), () -> {
            var code = service.add(id, given);
            service.sayAll(id, code, words, "");
            service.offer(id, code, "Now also as " + given.name());
        });
    }

    private Tongue tongue(ConsultationId id, String code) {
        return variants.of(everyone.find(fixtures.slug(space, id)).orElseThrow())
                .of(code);
    }

    private List<String> notes(String slug) {
        return everyone.find(slug).orElseThrow().changes().stream()
                .map(change -> change.note() + ": " + change.difference())
                .toList();
    }

    private void answer(String slug, String variant, String best) {
        var code = answering.start(slug, false);
        answering.readAs(slug, code, variant);
        answering.save(slug, code, "one", 0, new Fields(Map.of("best", List.of(best))));
        assertThat(answering.send(slug, code)).isInstanceOf(Sending.Received.class);
    }

    private static Questionnaire form() {
        return asking("Which is best?");
    }

    private static Questionnaire asking(String text) {
        return new Questionnaire(List.of(FormPage.of(
                "one",
                Question.of("best", QuestionType.SINGLE, text)
                        .offering(List.of(Choice.of("pool", "The pool"), Choice.of("gym", "The gym"))))));
    }
}
