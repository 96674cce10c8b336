package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.webkit.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

@PortalTest
class FailedExportTest {

    private static final String BEGUN = "Reference\nR-AAAAA";

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ResponseExport export;

    @Autowired
    ExportDelivery delivery;

    @Autowired
    JdbcTemplate jdbc;

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    Space space;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        slug = fixtures.slug(space, fixtures.open(space, "Pools", ConsultationFixtures.form()));
        fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Keep it open"));
    }

    @Test
    void isToldWithItsReasonAndCanBeTriedAgain() throws IOException {
        var failures = failures();
        long files = parts();

        var view = send(out -> {
            out.write(BEGUN.getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        });

        assertThat(view).isEqualTo("consultation/export-failed");
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsByteArray())
                .as("nothing of what was begun is sent")
                .isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(model.getAttribute("reason"))
                .isEqualTo("The server could not write it: No space left on device. Its disk may be full.");
        assertThat(model.getAttribute("again")).isEqualTo("/files/consultations/" + slug + "/responses.csv");
        assertThat(((Page) model.getAttribute("page")).title()).contains("could not be made");
        assertThat(failures()).as("in the record").isEqualTo(failures + 1);
        assertThat(parts()).as("what was begun is gone").isEqualTo(files);
    }

    @Test
    void saysThatTheResponsesCouldNotBeRead() {
        send(out -> {
            throw new IllegalStateException("a secret of the database");
        });

        assertThat((String) model.getAttribute("reason"))
                .contains("could not be read to the end (IllegalStateException)")
                .doesNotContain("secret");
    }

    @Test
    void oneThatWorksIsSentWhole() throws Exception {
        assertThat(send(out -> export.csv(slug, out))).isNull();

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Keep it open");
        assertThat(response.getContentLengthLong()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(response.getHeader("Content-Disposition")).contains(slug + "-responses.csv");
    }

    @Test
    void aRefusalIsNoFailure() {
        assertThatThrownBy(() -> send(space.partner(), out -> export.csv(slug, out)))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
        assertThat(model).isEmpty();
    }

    private String send(ExportDelivery.Writing writing) {
        return send(space.officer(), writing);
    }

    private String send(PersonId who, ExportDelivery.Writing writing) {
        return world.as(who, () -> {
            try {
                return delivery.send(slug, "csv", "text/csv", response, model, writing);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long failures() {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_event WHERE action_code = 'consultation.exportFailed'", Long.class);
        return count == null ? 0 : count;
    }

    private static long parts() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("export\\d+\\.part"))
                    .count();
        }
    }
}
