package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseExport;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.Reachable;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/**
 * Words planted in what people answered are looked for at every public address. Each of them stands where the real
 * thing stands that must not get out: in answers nobody agreed to publish, in what was taken out of those that are
 * published, in names and organisations.
 */
@PortalTest
class CanaryTest {

    private static final int RESPONSES = 50;
    private static final PageRequest ALL = PageRequest.of(0, 500);
    private static final Pattern CANARY = Pattern.compile("(?i)canary[a-z]?\\d");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)|(https?://localhost[^\"<\\s]*)");
    private static final Pattern SWEPT =
            Pattern.compile("/(?:consultations|api|search|sitemap|evidence|catalog|organisations)?(?:[/.?].*)?");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    PublicationService publication;

    @Autowired
    PublicationQueries renditions;

    @Autowired
    ThemeService themes;

    @Autowired
    ThemeQueries themeQueries;

    @Autowired
    ResponseExport export;

    Space space;
    PersonId second;
    ConsultationId id;
    String slug;
    int planted;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void nothingOfAThousandPlantedWordsIsFoundAtAnyPublicAddress() throws Exception {
        plant();
        assertThat(planted).isGreaterThanOrEqualTo(1_000);
        assertThat(staffExport()).as("the words are there to be found").containsPattern(CANARY);

        var found = sweep();

        assertThat(found)
                .containsKeys(
                        "/consultations/" + slug + "/results",
                        "/consultations/" + slug + "/results.xlsx",
                        "/consultations/" + slug + "/results.ods",
                        "/consultations/" + slug + "/results.docx",
                        "/consultations/" + slug + "/results.zip",
                        "/consultations/" + slug + "/card",
                        "/consultations/" + slug + "/responses?page=2",
                        "/consultations/" + slug + "/feedback",
                        "/api/v1/consultations/" + slug + "/responses",
                        "/api/v1/consultations/" + slug + "/themes",
                        "/consultations.atom",
                        "/consultations/" + slug + "/dates.ics",
                        "/sitemap.xml",
                        "/search?q=canary1");
        assertThat(found.get("/consultations/" + slug + "/responses")).contains("Keep it open");
        assertThat(found.get("/consultations/" + slug + "/results.pdf"))
                .as("the text of a PDF is read")
                .contains("What should never change?");
        assertThat(found.get("/consultations/" + slug + "/results.zip"))
                .as("packed files in a packed file are read")
                .contains("<t xml:space=\"preserve\">What should never change?</t>");
        found.forEach((address, body) -> assertThat(
                        CANARY.matcher(body.replace("search?q=canary1", "").replace("value=\"canary1\"", ""))
                                .results()
                                .filter(hit -> !address.contains("q=canary1"))
                                .map(hit -> hit.group())
                                .toList())
                .as(address)
                .isEmpty());
        assertThat(found.get("/search?q=canary1")).contains("Nothing was found");
    }

    private void plant() {
        space = fixtures.space();
        second = world.officer("Second officer", Role.LEAD_COMMISSIONER);
        world.as(space.officer(), () -> members.put(space.id(), Principal.of(second), Level.CONTRIBUTE, null));
        id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        slug = fixtures.slug(space, id);
        for (int i = 0; i < RESPONSES; i++) {
            fixtures.respond(slug, answers(i));
        }
        fixtures.close(space, id);
        publish();
        world.as(space.officer(), () -> {
            var theme = themes.add(id, new ThemeDraft("Hours", "Open longer", "Head of leisure", null));
            themeQueries.marks(id, theme, ALL).forEach(mark -> themes.mark(id, theme, mark.response(), true));
            themes.answer(id, theme, themeQueries.get(id, theme).version(), ThemeAnswer.DONE, "Open until ten");
            var quotes = renditions.findRows(id, RenditionState.PUBLISHED, PageRequest.of(0, 3)).stream()
                    .map(RenditionRow::publicId)
                    .toList();
            themes.quote(id, theme, quotes);
        });
        fixtures.report(space, id);
    }

    private Map<String, String> answers(int number) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 18; i++) {
            words.add(canary(""));
        }
        var sent = new HashMap<>(Map.of("uses", "no"));
        sent.put("change", "Keep it open " + String.join(" ", words));
        sent.put("more", "Write to " + canary("m") + "@example.org or " + canary("u"));
        boolean organisation = number % 3 == 0;
        sent.put("body", organisation ? "organisation" : "individual");
        if (organisation) {
            sent.put("body-organisation", "Club " + canary("o"));
        }
        // Organisations that want to be named would rightly be found.
        sent.put("publish", number % 5 == 4 ? "none" : "unnamed");
        sent.put("publish-named", canary("n"));
        return sent;
    }

    private String canary(String kind) {
        return "Canary" + kind + planted++;
    }

    private void publish() {
        world.as(space.officer(), () -> {
            publication.fill(id);
            renditions.findRows(id, RenditionState.TO_REDACT, ALL).stream()
                    .limit(30)
                    .forEach(row -> publication.redact(
                            id, row.publicId(), 0, new Redaction(Map.of("change", "Keep it open [removed]"), "")));
        });
        world.as(
                second,
                () -> renditions.findRows(id, RenditionState.TO_APPROVE, ALL).stream()
                        .limit(25)
                        .forEach(row -> publication.approve(
                                id,
                                row.publicId(),
                                renditions.get(slug, row.publicId()).version())));
    }

    private String staffExport() {
        var out = new ByteArrayOutputStream();
        world.as(space.officer(), () -> {
            try {
                export.csv(slug, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every mapping filled in for this consultation, and every link found on the way; what came, by its address. */
    private Map<String, String> sweep() throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(new TreeSet<>(mapped()));
        waiting.add("/search?q=canary1");
        waiting.add("/search?q=Keep+it+open");
        var found = new LinkedHashMap<String, String>();
        try (var client = HttpClient.newHttpClient()) {
            while (!waiting.isEmpty() && found.size() < 2_000) {
                var address = waiting.poll();
                if (found.containsKey(address)) {
                    continue;
                }
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                found.put(address, text(answer));
                var links = LINK.matcher(found.get(address));
                while (links.find()) {
                    var link = links.group(1) != null ? links.group(1) : path(links.group(2));
                    var plain = link.replace("&amp;", "&");
                    if (SWEPT.matcher(plain).matches()
                            && (!plain.startsWith("/consultations/") || plain.contains(slug))) {
                        waiting.add(plain);
                    }
                }
            }
        }
        return found;
    }

    private static String path(String link) {
        var address = URI.create(link);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private List<String> mapped() {
        return Reachable.addresses().stream()
                .filter(address -> address.startsWith("http GET ") && !Reachable.asksForSession(address))
                .map(address -> address.split(" ")[2])
                .map(path -> path.replace("{slug}", slug).replaceAll("\\{[^}]*}+", "none"))
                .filter(path -> !path.contains("{") && !path.contains("}"))
                .toList();
    }

    /** Headers and content. */
    private static String text(HttpResponse<byte[]> answer) throws IOException {
        return answer.headers().map().toString() + '\n' + text(answer.body());
    }

    /**
     * Of a packed file, the names and contents of what is in it, however deep; of a PDF also what can be read in it.
     */
    private static String text(byte[] content) throws IOException {
        var bare = new String(content, StandardCharsets.UTF_8);
        if (bare.startsWith("PK")) {
            var text = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(entry).append(text(zip.readAllBytes()));
                }
            }
            return text.toString();
        }
        if (bare.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                return bare
                        + pdf.getDocumentInformation().getCOSObject()
                        + new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        }
        return bare;
    }
}
