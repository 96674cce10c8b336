package org.commonweal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who answers with plain requests, and remembers what they were told. */
final class Respondent {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|revision)\" value=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("R-[A-Z0-9]{5}-[A-Z0-9]{5}");
    private static final Pattern HEADING = Pattern.compile("<h[12][^>]*>([^<]*)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final String words;
    private String cookie = "";
    private volatile boolean typed;
    private volatile boolean acknowledged;
    private volatile String lastAnswer = "nothing";

    Respondent(HttpClient client, String words) {
        this.client = client;
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The status and the heading of the page that the portal answered with last, to explain a failure. */
    String lastAnswer() {
        return lastAnswer;
    }

    boolean saidIn(String round) {
        return words.startsWith(round);
    }

    /** Whether the portal said that it keeps what was typed. */
    boolean typed() {
        return typed;
    }

    /** Whether the portal said that the answers were received. */
    boolean acknowledged() {
        return acknowledged;
    }

    /** From the first page to the receipt. */
    void answer(String consultation) throws InterruptedException {
        post(consultation + "/respond", "", get(consultation + "/respond").body());
        if (cookie.isEmpty()) {
            throw new IllegalStateException("not let in: " + lastAnswer);
        }
        var page = consultation + "/respond/words";
        var kept = post(
                page,
                "q5=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&",
                get(page).body());
        typed = kept.headers().firstValue("Location").orElse("").contains("/respond/");
        send(consultation);
    }

    /** Sends what is stored; once more does no harm. */
    void send(String consultation) throws InterruptedException {
        var check = get(consultation + "/respond/check");
        if (check.statusCode() == 200) {
            var sent = post(consultation + "/respond/check", "", check.body());
            acknowledged |= sent.headers().firstValue("Location").orElse("").endsWith("/respond/sent");
        }
    }

    /** What the receipt says now; empty if there is none. */
    String reference(String consultation) throws InterruptedException {
        var receipt = get(consultation + "/respond/sent");
        var found = REFERENCE.matcher(receipt.body());
        return receipt.statusCode() == 200 && receipt.body().contains(words) && found.find() ? found.group() : "";
    }

    private HttpResponse<String> get(String address) throws InterruptedException {
        return ask(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private HttpResponse<String> post(String address, String fields, String page) throws InterruptedException {
        var hidden = HIDDEN.matcher(page)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, same) -> first));
        var body = fields + hidden.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws InterruptedException {
        request.timeout(PATIENCE).header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", "answer=" + cookie);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers()
                    .firstValue("Set-Cookie")
                    .filter(set -> set.startsWith("answer="))
                    .ifPresent(set -> cookie = set.substring("answer=".length(), set.indexOf(';')));
            lastAnswer = "%s %s: %d %s"
                    .formatted(
                            response.request().method(),
                            response.uri().getPath(),
                            response.statusCode(),
                            HEADING.matcher(response.body())
                                    .results()
                                    .map(found -> found.group(1).strip())
                                    .collect(Collectors.joining(" / ")));
            return response;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
