package org.commonweal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers a consultation whose one page is {@code all}, from the first view of it to the receipt. */
final class AnsweringClient {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|revision)\" value=\"([^\"]*)\"");

    private final HttpClient client;
    private final String consultation;
    private String cookie = "";

    AnsweringClient(HttpClient client, URI consultation) {
        this.client = client;
        this.consultation = consultation.toString();
    }

    /** Eight requests, as a browser without a cache sends them. */
    void answer(String fields) throws IOException, InterruptedException {
        cookie = "";
        get("");
        post("/respond", "", get("/respond"), "/respond/all");
        post("/respond/all", fields, page(), "/respond/check");
        post("/respond/check", "", get("/respond/check"), "/respond/sent");
        if (!get("/respond/sent").contains("Your answers were received")) {
            throw new IOException("No receipt");
        }
    }

    /** Begins, and stays at the page with the questions. */
    void begin() throws IOException, InterruptedException {
        cookie = "";
        post("/respond", "", get("/respond"), "/respond/all");
    }

    String page() throws IOException, InterruptedException {
        return get("/respond/all");
    }

    private String get(String path) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(URI.create(consultation + path)));
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private void post(String path, String fields, String page, String next) throws IOException, InterruptedException {
        var hidden = HIDDEN.matcher(page)
                .results()
                .map(found -> found.group(1) + "=" + found.group(2))
                .distinct()
                .collect(Collectors.joining("&"));
        var response = send(HttpRequest.newBuilder(URI.create(consultation + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + hidden)));
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        if (!response.headers().firstValue("Location").orElse("").endsWith(next)) {
            throw new IOException(path + " answered " + response.statusCode() + " and did not lead to " + next);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
