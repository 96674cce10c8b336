package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.form.Fields;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ResponseExportTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseExport export;

    @Autowired
    RunningConsultations running;

    @Autowired
    PublicResults published;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void writesEveryResponseAndRunsNoFormula() {
        respond("yes", "=HYPERLINK(\"http://example.org\")", "individual");
        respond("no", "- hours", "organisation");

        var csv = new String(exported(true), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\ufeffReference,Received on,Channel,Form version,Organisation,uses: Do you use the pool?");
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("\"'=HYPERLINK(", "'- hours", "Swim club").doesNotContain("How old are you?", ",=");
    }

    @Test
    void writesAWorkbookWithoutHiddenSheets() throws IOException {
        respond("yes", "Keep \u0007the lido 😀", "individual");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(exported(false)))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Responses", "Long texts");
            assertThat(sheets).allMatch(sheet -> sheet.getVisibility().name().equals("VISIBLE"));
            var rows = sheets.getFirst().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().getCellText(7)).isEqualTo("Keep the lido 😀");
        }
    }

    @Test
    void countsAndFindsAnswers() {
        respond("yes", "Keep the lido", "individual");
        respond("yes", "100% open", "organisation");
        respond("no", "", "individual");

        world.as(space.officer(), () -> {
            var totals = responses.totals(id);
            assertThat(totals.all()).isEqualTo(3);
            assertThat(totals.organisations()).isEqualTo(1);
            assertThat(totals.channels().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(totals.all());
            var uses = responses.results(id).getFirst();
            assertThat(uses.base().number()).isEqualTo(3);
            assertThat(uses.lines()).extracting(line -> line.count().number()).containsExactly(2L, 1L, 0L);
            assertThat(responses.findTexts(id, "change", "LIDO", PageRequest.of(0, 10)))
                    .singleElement()
                    .extracting(WrittenAnswer::text)
                    .isEqualTo("Keep the lido");
            assertThat(responses.countTexts(id, "change", "%")).isEqualTo(1);
        });
    }

    @Test
    void partnersReadNoAnswers() {
        respond("yes", "Keep the lido", "individual");

        for (Runnable reading : List.<Runnable>of(
                () -> responses.totals(id),
                () -> responses.results(id),
                () -> responses.findTexts(id, "", "", PageRequest.of(0, 10)),
                () -> write(true, new ByteArrayOutputStream()))) {
            assertThatThrownBy(() -> world.as(space.partner(), reading)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void publishesCountsWithoutSmallOnesAndNobodysWords() {
        for (int i = 0; i < 12; i++) {
            respond("yes", "Canary" + i, "individual");
        }
        respond("no", "Canary", "organisation");
        assertThat(published.find(slug)).isEmpty();
        TestClock.move(java.time.Duration.ofDays(90));
        world.as(space.officer(), () -> {
            if (fixtures.details(id).state() == ConsultationState.OPEN) {
                running.close(id);
            }
            running.analysed(id, "All of them");
            running.report(id, "Most use the pools.");
        });

        var results = published.find(slug).orElseThrow();

        assertThat(results.responses()).isEqualTo("13");
        assertThat(results.questions().getFirst().lines())
                .extracting(line -> line.count().text())
                .containsExactly("not shown", "not shown", "0");
        assertThat(results.toString()).doesNotContain("Canary", "Swim club");
    }

    private void respond(String uses, String change, String body) {
        var code = answering.start(slug, false);
        save(code, "one", Map.of("uses", List.of(uses)));
        if (uses.equals("yes")) {
            save(code, "two", Map.of());
        }
        save(
                code,
                "three",
                Map.of("change", List.of(change), "body", List.of(body), "body-organisation", List.of("Swim club")));
        save(code, "four", Map.of("age", List.of("over25")));
        assertThat(answering.send(slug, code)).isInstanceOf(Sending.Received.class);
    }

    private void save(ResumeCode code, String page, Map<String, List<String>> sent) {
        answering.save(slug, code, page, 0, new Fields(sent));
    }

    private byte[] exported(boolean csv) {
        var out = new ByteArrayOutputStream();
        world.as(space.officer(), () -> write(csv, out));
        return out.toByteArray();
    }

    private void write(boolean csv, ByteArrayOutputStream out) {
        try {
            if (csv) {
                export.csv(slug, out);
            } else {
                export.xlsx(slug, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
