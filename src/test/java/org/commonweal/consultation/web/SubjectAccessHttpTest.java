package org.commonweal.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is held under a reference, asked for at its address as the council's staff do. */
@PortalTest
class SubjectAccessHttpTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    MockMvc mvc;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        var pages =
                new java.util.ArrayList<>(ConsultationFixtures.publishableForm().pages());
        pages.add(FormPage.of(
                "six",
                Question.of("plan", QuestionType.FILE, "Have you a plan?")
                        .about(FileRules.endings(".txt"))
                        .between(0, 1)));
        id = fixtures.open(space, "Pools", new Questionnaire(pages));
        slug = fixtures.slug(space, id);
    }

    @Test
    void thePackHoldsAllOfOneResponseAndNothingOfAnother() throws Exception {
        var mine = send("mine");
        var theirs = send("theirs");

        var answer = fetch(space.officer(), slug, mine.toLowerCase(java.util.Locale.UK));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/zip");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var pack = unpacked(answer.getContentAsByteArray());
        assertThat(pack)
                .containsOnlyKeys("what-we-hold.html", "what-we-hold.pdf", "what-we-hold.json", "files/1-mine.txt");
        assertThat(pack.get("files/1-mine.txt")).isEqualTo("Plan of mine");
        for (var form : List.of("what-we-hold.html", "what-we-hold.pdf", "what-we-hold.json")) {
            assertThat(pack.get(form)).as(form).contains(mine, "Words of mine", "Name of mine", "Club of mine");
        }
        pack.forEach((name, text) -> assertThat(text).as(name).doesNotContain("theirs", theirs, "under25", "Under 25"));
    }

    @Test
    void isGivenForAReferenceOfThisConsultationOnly() throws Exception {
        var reference = send("mine");
        var other = fixtures.slug(space, fixtures.open(space, "Parks", ConsultationFixtures.form()));

        assertThat(fetch(space.officer(), other, reference).getStatus()).isEqualTo(404);
        assertThat(fetch(space.officer(), slug, "R-AAAAA-AAAAA").getStatus()).isEqualTo(404);
        assertThat(fetch(space.officer(), "no-such-consultation", reference).getStatus())
                .isEqualTo(404);
        assertThat(fetch(space.partner(), slug, reference).getStatus()).isEqualTo(404);
        assertThat(fetch(world.officer("Stranger"), slug, reference).getStatus())
                .isEqualTo(404);
        var signedOut = mvc.perform(get(address(slug, reference))).andReturn().getResponse();
        assertThat(signedOut.getStatus()).isNotEqualTo(200);
        assertThat(signedOut.getContentAsString()).doesNotContain("mine");
    }

    private String send(String whose) {
        var code = answering.start(slug, false);
        var file = answering.attach(
                slug,
                code,
                "plan",
                whose + ".txt",
                new ByteArrayInputStream(("Plan of " + whose).getBytes(StandardCharsets.UTF_8)));
        var typed = new HashMap<>(Map.of(
                "uses", "no",
                "change", "Words of " + whose,
                "body", "organisation",
                "body-organisation", "Club of " + whose,
                "age", "under25",
                "publish", "named",
                "publish-named", "Name of " + whose));
        typed.put("plan", file);
        var fields = new TreeMap<String, List<String>>();
        typed.forEach((name, text) -> fields.put(name, List.of(text)));
        for (var page : List.of("one", "three", "four", "five", "six")) {
            answering.save(slug, code, page, 0, new Fields(fields));
        }
        var sent = answering.send(slug, code);
        assertThat(sent).isInstanceOf(Sending.Received.class);
        return ((Sending.Received) sent).reference();
    }

    private static String address(String slug, String reference) {
        return "/files/consultations/" + slug + "/held/" + reference + ".zip";
    }

    private MockHttpServletResponse fetch(PersonId person, String slug, String reference) {
        return world.as(person, () -> {
            try {
                return mvc.perform(get(address(slug, reference)).with(user("somebody")))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Map<String, String> unpacked(byte[] packed) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                entries.put(entry.getName(), entry.getName().endsWith(".pdf") ? pdf(content) : text(content));
            }
        }
        return entries;
    }

    private static String pdf(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").replace("R- ", "R-");
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
