package org.commonweal.consultation.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.publication.ThemeAnswer;
import org.commonweal.consultation.publication.ThemeDraft;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.consultation.publication.ThemeService;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConsultationFilesTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ThemeService themes;

    @Autowired
    ThemeQueries themeQueries;

    @Autowired
    ConsultationFiles files;

    @Autowired
    ConsultationFileCommand command;

    @Autowired
    ReadReceipts receipts;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void report() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Canary words"));
        fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Other words"));
        fixtures.close(space, id);
        world.as(space.officer(), () -> {
            var theme = themes.add(id, new ThemeDraft("Hours", "Open longer", "Head of leisure", null));
            themes.answer(id, theme, themeQueries.get(id, theme).version(), ThemeAnswer.DONE, "Open until ten");
        });
        fixtures.report(space, id);
        world.as(space.member(), () -> receipts.confirm(id));
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void tellsTheFourPrinciplesAndKeepsAnswersOut() throws IOException {
        var packed = unpacked(make());

        var manifest = new String(packed.get("manifest.txt"), StandardCharsets.UTF_8);
        assertThat(manifest)
                .startsWith(FilePart.sha256(packed.get("consultation-file.pdf")) + "  consultation-file.pdf\n")
                .contains(
                        "  what was consulted on\n", "  questions, version 1\n", "  theme “Hours”\n", "  responses\n");
        int number = 0;
        for (var line : manifest.lines().skip(1).toList()) {
            assertThat(FilePart.sha256(packed.get("parts/%02d.txt".formatted(++number))))
                    .isEqualTo(line.substring(0, 64));
        }
        packed.forEach((name, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(name).doesNotContain("Canary"));
        try (var pdf = Loader.loadPDF(packed.get("consultation-file.pdf"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "1. The proposals were still at a formative stage",
                            "The outcomes would be lost",
                            "What should never change?",
                            "84 days",
                            "All of them",
                            "Open until ten",
                            "Cabinet member")
                    .doesNotContain("Canary");
        }
    }

    @Test
    void isGoodWhileNothingWasChanged() {
        var file = make();

        assertThat(check(file)).isEqualTo(new FileCheck(List.of(), List.of()));
    }

    @Test
    void namesEachPartThatWasTamperedWith() {
        var file = make();
        var theme = id("consultation_theme", "consultation_id");

        tampered(
                file,
                "what was consulted on",
                "UPDATE consultation SET decision_maker = ? WHERE id = ?",
                "Nobody",
                bytes());
        tampered(file, "report", "UPDATE consultation SET report = ? WHERE id = ?", "All agreed.", bytes());
        tampered(
                file,
                "how answers were read",
                "UPDATE consultation SET analysis_note = ? WHERE id = ?",
                "Nobody read them",
                bytes());
        tampered(file, "theme “Hours”", "UPDATE consultation_theme SET answer_text = ? WHERE id = ?", "Never", theme);
        tampered(
                file,
                "responses",
                "UPDATE consultation_answer SET body = ? WHERE consultation_id = ? AND body = 'Canary words'",
                "Sell them",
                bytes());
        tampered(
                file,
                "questions, version 1",
                "UPDATE consultation_form SET definition = REPLACE(definition, 'never', ?) WHERE consultation_id = ?",
                "always",
                bytes());
        tampered(
                file,
                "the manifest",
                "UPDATE consultation_file SET manifest = CONCAT(manifest, ?) WHERE id = ?",
                "0".repeat(64) + "  report\n",
                ReadReceipts.bytes(file));
    }

    @Test
    void isWrittenByTheLaunchersCommand(@TempDir Path folder) throws IOException {
        var target = folder.resolve("pools.zip");

        assertThat(command(slug, target.toString())).contains("Written to " + target, "Every part is as it is stored");

        try (var zip = new ZipInputStream(Files.newInputStream(target))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("consultation-file.pdf");
        }
        assertThat(command("nothing-of-the-kind", target.toString())).contains("There is no consultation");
        assertThat(command(slug)).contains("with --out where to");
        assertThat(command(slug, folder.toString())).contains("It cannot be written");
        var open = fixtures.open(space, "Parks", ConsultationFixtures.form());
        assertThat(command(fixtures.slug(space, open), target.toString())).contains("has closed");
    }

    private String command(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        command.run(List.of(arguments), out);
        out.flush();
        return text.toString();
    }

    @Test
    void namesWhatIsGoneAndWhatCameLater() {
        var file = make();
        jdbc.update("DELETE FROM consultation_reading WHERE consultation_id = ?", (Object) bytes());

        assertThat(check(file).changed()).containsExactly("who has read it");
    }

    @Test
    void thoseWhoDecideSayOnceThatTheyHaveRead() {
        world.as(space.member(), () -> receipts.confirm(id));

        assertThat(world.<List<ReadReceipts.Receipt>>as(space.officer(), () -> receipts.of(id)))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.person()).isEqualTo(space.member()));
        assertThatThrownBy(() -> world.as(space.partner(), () -> receipts.confirm(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isForTheStaffAfterClosing() {
        var file = make();
        var open = fixtures.open(space, "Parks", ConsultationFixtures.form());

        assertThatThrownBy(() -> world.as(space.officer(), () -> files.make(open)))
                .hasMessageContaining("has closed");
        for (Runnable work : List.<Runnable>of(
                () -> files.make(id),
                () -> files.open(slug, file),
                () -> files.check(id, file),
                () -> files.findRows(id))) {
            assertThatThrownBy(() -> world.as(space.partner(), work)).isInstanceOf(AccessRefused.class);
        }
    }

    private UUID make() {
        return world.as(space.officer(), () -> files.make(id));
    }

    private FileCheck check(UUID file) {
        return world.as(space.officer(), () -> files.check(id, file));
    }

    /** Changes a row past the program, and sees that exactly the part is named that rests on it, until it is back. */
    private void tampered(UUID file, String part, String change, Object text, byte[] row) {
        var earlier = check(file).changed();
        assertThat(jdbc.update(change, text, row)).as(change).isPositive();

        var changed = new java.util.ArrayList<>(check(file).changed());
        changed.removeAll(earlier);
        assertThat(changed).as(change).contains(part).hasSizeLessThanOrEqualTo(2);
    }

    private byte[] bytes() {
        return ReadReceipts.bytes(id.value());
    }

    private byte[] id(String table, String column) {
        return jdbc.queryForObject(
                "SELECT id FROM " + table + " WHERE " + column + " = ?", byte[].class, (Object) bytes());
    }

    private Map<String, byte[]> unpacked(UUID file) throws IOException {
        var bytes = world.as(space.officer(), () -> files.open(slug, file));
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
