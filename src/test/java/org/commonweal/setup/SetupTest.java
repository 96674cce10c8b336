package org.commonweal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From an empty portal to its first administrator. The property gives it a portal of its own, which stays empty. */
@PortalTest
@TestPropertySource(properties = "commonweal.look.accent=#8a1f11")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {

    private static final String PASSWORD = "four unrelated words here";

    @Autowired
    SetupLink link;

    @Autowired
    Directory directory;

    @Autowired
    PortalClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    @Order(1)
    void saysThatItIsBeingSetUp() {
        var home = new Browser(port).open("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("This portal is being set up");
        assertThat(new Browser(port).open("/look.css").body()).contains("--cw-accent: #8a1f11");
    }

    @Test
    @Order(1)
    void answersNobodyWithoutTheLink() throws Exception {
        var token = link.issue();

        assertThat(open("0".repeat(32)).statusCode()).isEqualTo(410);
        assertThat(post("0".repeat(32), filled(), new byte[0]).statusCode()).isEqualTo(410);
        assertThat(send(request(token).header("X-Forwarded-For", "127.0.0.1").GET())
                        .statusCode())
                .isEqualTo(404);

        TestClock.move(Duration.ofMinutes(31));
        assertThat(open(token).statusCode()).isEqualTo(410);
        assertThat(directory.homeCouncil()).isEmpty();
    }

    @Test
    @Order(1)
    void asksWithTheStandardColoursFilledInAndLeavesNoTrace() throws Exception {
        var page = open(link.issue());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Name of the council", "value=\"#0b3d59\"", "type=\"file\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(1)
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var token = link.issue();
        var fields = filled();
        fields.putAll(Map.of("code", "!", "link", "#aaaaaa", "password", "short", "council", "Fair & <Square>"));

        var page = post(token, fields, "GIF89a, not a PNG picture at all".getBytes());

        assertThat(page.body())
                .contains("There is a problem", "Fair &amp; &lt;Square>", "value=\"#aaaaaa\"")
                .contains("Enter a short code", "not a PNG picture", "at least 12 characters")
                .contains("The link colour (#aaaaaa) on the page background (#ffffff) has a contrast of 2.32 to 1.")
                .doesNotContain("value=\"short\"");
        assertThat(directory.homeCouncil()).isEmpty();
    }

    @Test
    @Order(1)
    void keepsNothingWhenTheLastStepIsRefused() throws Exception {
        var token = link.issue();
        var fields = filled();
        fields.putAll(Map.of("password", "passwordpassword", "again", "passwordpassword"));

        var page = post(token, fields, new byte[0]);

        assertThat(page.body()).contains("There is a problem", "href=\"#password\"");
        assertThat(directory.homeCouncil()).isEmpty();
        assertThat(directory.personByEmail("robin@wellspring.example")).isEmpty();

        fields.put("email", "nobody");
        fields.putAll(Map.of("password", PASSWORD, "again", PASSWORD));
        assertThat(post(token, fields, new byte[0]).body()).contains("href=\"#email\"");
        assertThat(directory.homeCouncil()).isEmpty();
    }

    @Test
    @Order(1)
    void refusesAFileFarTooLargeInWords() throws Exception {
        var page = post(link.issue(), filled(), new byte[5 * 1024 * 1024]);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("far too large for a logo");

        assertThat(post(link.issue(), filled(), new byte[300 * 1024]).body())
                .contains("larger than 200 KB", "value=\"Wellspring Borough Council\"");
    }

    @Test
    @Order(2)
    void makesTheCouncilAndItsAdministratorWhoSignsIn() throws Exception {
        var token = link.issue();
        var fields = filled();
        fields.put("brand", "#5B1A5E");

        var done = post(token, fields, logo());

        assertThat(done.body()).contains("Your portal is ready", "Wellspring Borough Council");
        var council = directory.homeCouncil().orElseThrow();
        assertThat(council.code()).isEqualTo("WBC");
        var person = directory.personByEmail("robin@wellspring.example").orElseThrow();
        assertThat(directory.standing(person.id(), clock.instant()).roles().get(council.id()))
                .containsExactlyInAnyOrder(Role.MEMBER, Role.ADMINISTRATOR, Role.COMMISSIONING_HEAD);

        assertThat(post(token, fields, new byte[0]).statusCode()).isEqualTo(410);
        assertThat(open(token).statusCode()).isEqualTo(410);

        var visitor = new Browser(port);
        assertThat(visitor.open("/").body())
                .contains("Wellspring Borough Council", "/logo.png")
                .doesNotContain("being set up");
        assertThat(visitor.open("/look.css").body()).contains("--cw-brand: #5b1a5e");
        assertThat(visitor.signIn("/app/", "robin@wellspring.example", PASSWORD)
                        .uri()
                        .getPath())
                .isEqualTo("/app/");
        assertThat(visitor.ask("/app/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void refusesASecondCouncilEvenWithAFreshLink() throws Exception {
        var fields = filled();
        fields.putAll(Map.of("code", "OTHER", "email", "other@wellspring.example"));

        assertThat(post(link.issue(), fields, new byte[0]).body()).contains("belongs to a council already");
        assertThat(directory.personByEmail("other@wellspring.example")).isEmpty();
    }

    private static Map<String, String> filled() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("council", "Wellspring Borough Council"),
                Map.entry("code", "wbc"),
                Map.entry("brand", "#0b3d59"),
                Map.entry("brandContrast", "#ffffff"),
                Map.entry("link", "#0b5c8a"),
                Map.entry("accent", "#b5470b"),
                Map.entry("text", "#1a1f24"),
                Map.entry("surface", "#ffffff"),
                Map.entry("person", "Robin Keys"),
                Map.entry("email", "robin@wellspring.example"),
                Map.entry("password", PASSWORD),
                Map.entry("again", PASSWORD)));
    }

    private static byte[] logo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private HttpResponse<String> open(String token) throws Exception {
        return send(request(token).GET());
    }

    private HttpResponse<String> post(String token, Map<String, String> fields, byte[] logo) throws Exception {
        var form = new FormWithFile(fields, "logo", logo);
        return send(
                request(token).header("Content-Type", FormWithFile.TYPE).POST(BodyPublishers.ofByteArray(form.body())));
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/setup/" + token));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
