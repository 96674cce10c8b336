package org.commonweal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class SessionCookieTest {

    @ParameterizedTest
    @CsvSource({"https://needs.example, __Host-session=", "http://localhost:8080, JSESSIONID="})
    void belongsToThisHostOnlyWhereThePortalIsReachedByHttps(String baseUrl, String start) throws Exception {
        var cookie = cookieOf(baseUrl);

        assertThat(cookie).startsWith(start).contains("Path=/");
        assertThat(cookie.contains("Secure")).isEqualTo(baseUrl.startsWith("https"));
        assertThat(cookie).doesNotContain("Domain");
    }

    private static String cookieOf(String baseUrl) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        var server = factory.getWebServer(
                new SessionCookie(baseUrl),
                context -> context.addServlet("session", new jakarta.servlet.http.HttpServlet() {
                            @Override
                            protected void doGet(
                                    jakarta.servlet.http.HttpServletRequest request,
                                    jakarta.servlet.http.HttpServletResponse response) {
                                request.getSession();
                            }
                        })
                        .addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();
        } finally {
            server.stop();
        }
    }
}
