package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Questionnaire;
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
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

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

    @Autowired
    JdbcTemplate jdbc;

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
                .startsWith(
                        "\ufeffReference,Received on,Channel,Form version,Organisation,Answered in,uses: Do you use the pool?");
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("\"'=HYPERLINK(", "'- hours", "Swim club").doesNotContain("How old are you?", ",=");
    }

    @Test
    void writesAWorkbookWithoutHiddenSheets() throws IOException {
        respond("yes", "Keep \u0007the lido 😀", "individual");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(exported(false)))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Responses");
            assertThat(sheets).allMatch(sheet -> sheet.getVisibility().name().equals("VISIBLE"));
            var rows = sheets.getFirst().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast().getCellText(8)).isEqualTo("Keep the lido 😀");
        }
    }

    @Test
    void packsEveryFormatWithAManifestThatHolds() throws IOException {
        respond("yes", "Keep <the> lido & \"pool\" 😀", "individual");
        respond("no", "x".repeat(9_000), "organisation");
        var out = new ByteArrayOutputStream();
        world.as(space.officer(), () -> pack(out));

        var entries = entries(out.toByteArray());

        assertThat(entries)
                .containsOnlyKeys(
                        "responses.csv", "responses.json", "responses.ods", "responses.xlsx", "manifest.json");
        var manifest = JsonMapper.builder().build().readTree(entries.get("manifest.json"));
        assertThat(manifest.get("columns").get(0).asString()).isEqualTo("Reference");
        assertThat(manifest.get("questionVersions").get(0).asInt()).isEqualTo(1);
        for (var file : manifest.get("files")) {
            assertThat(file.get("rows").asLong()).isEqualTo(2);
            assertThat(file.get("columns").asInt())
                    .isEqualTo(manifest.get("columns").size());
            assertThat(file.get("filters").asString()).isEqualTo("none: every response");
            assertThat(sha256(entries.get(file.get("name").asString())))
                    .isEqualTo(file.get("sha256").asString());
        }
        assertThat(manifest.get("files")).hasSize(4);
        var json = JsonMapper.builder().build().readTree(entries.get("responses.json"));
        assertThat(json).hasSize(2);
        assertThat(json.toString()).contains("Keep <the> lido & \\\"pool\\\" 😀", "x".repeat(9_000));
        var ods = entries(entries.get("responses.ods"));
        assertThat(ods.keySet()).containsExactly("mimetype", "META-INF/manifest.xml", "content.xml");
        assertThat(new String(ods.get("content.xml"), StandardCharsets.UTF_8))
                .contains("Keep &lt;the&gt; lido &amp; \"pool\" 😀", "x".repeat(9_000))
                .doesNotContain("How old are you?");
        var properties = documentProperties(entries.get("responses.xlsx"));
        assertThat(properties).isNotEmpty();
        assertThat(String.join("", properties).replace("<dc:creator>Commonweal</dc:creator>", ""))
                .as("no person is named")
                .doesNotContain("<dc:creator>", "lastModifiedBy");
    }

    /** Read by the directory at the end of the archive, as spreadsheet programs do. */
    private static List<String> documentProperties(byte[] workbook) throws IOException {
        var file = Files.createTempFile("export", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var texts = new ArrayList<String>();
            for (var entry : Collections.list(zip.entries())) {
                assertThat(entry.getName()).doesNotContain("comments");
                if (entry.getName().startsWith("docProps/")) {
                    texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } finally {
            Files.delete(file);
        }
    }

    private void pack(ByteArrayOutputStream out) {
        try {
            export.pack(slug, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> entries(byte[] packed) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(ExportManifest.digest().digest(content));
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

    @Test
    void keepsWhatWasAnsweredToQuestionsThatWereTakenOut() {
        respond("yes", "Keep the lido", "individual");
        world.as(space.officer(), () -> {
            var fewer = ConsultationFixtures.form().pages().stream()
                    .filter(page -> !page.key().equals("two") && !page.key().equals("three"))
                    .toList();
            running.redesign(id, new Questionnaire(fewer), "Shorter");
        });

        var csv = new String(exported(true), StandardCharsets.UTF_8);

        assertThat(csv.lines().toList().getFirst())
                .endsWith("change: What should never change?,body: Are you answering for an organisation?");
        assertThat(csv).contains("Keep the lido");
        world.as(
                space.officer(),
                () -> assertThat(responses.results(id)).anySatisfy(result -> {
                    assertThat(result.question().key()).isEqualTo("change");
                    assertThat(result.base().number()).isEqualTo(1);
                }));
    }

    @Test
    void readsThousandsOfResponsesOnceEach() {
        int many = 1_203;
        add(many);

        var lines = new String(exported(true), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(many + 1);
        assertThat(lines.stream().map(line -> line.split(",")[0]).distinct()).hasSize(many + 1);
    }

    /** Three of them at each moment, so that parts end between responses of the same moment. */
    private void add(int many) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < many; i++) {
            var at = LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(i / 3);
            rows.add(new Object[] {
                AnswerRows.bytes(UUID.randomUUID()),
                AnswerRows.bytes(id.value()),
                AnswerRows.bytes(UUID.randomUUID()),
                UUID.randomUUID().toString().substring(0, 13),
                at,
                at.toLocalDate()
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO consultation_response (id, version, consultation_id, submission_id, reference, form_number,"
                        + " channel, organisation, received_at, received_on, suspicion)"
                        + " VALUES (?, 0, ?, ?, ?, 1, 'ONLINE', '', ?, ?, '')",
                rows);
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
