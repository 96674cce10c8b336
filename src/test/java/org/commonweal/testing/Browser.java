package org.commonweal.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript for tests against the real port: keeps cookies, follows redirects, posts forms. */
public class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient following = client(HttpClient.Redirect.NORMAL);
    private final HttpClient still = client(HttpClient.Redirect.NEVER);
    private final String base;

    public Browser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    public HttpResponse<String> open(String path) {
        return send(following, page(path).GET());
    }

    /** As {@link #open} without following where the answer points. */
    public HttpResponse<String> ask(String path) {
        return send(still, page(path).GET());
    }

    /** The bytes of a download. */
    public byte[] bytes(String path) {
        return receive(following, page(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** Posts the form of the page it was found on, with that page's token when it has one. */
    public HttpResponse<String> submit(HttpResponse<String> page, String path, Map<String, String> fields) {
        var token = TOKEN.matcher(page.body());
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var withToken = token.find() ? body + "&_csrf=" + encoded(token.group(1)) : body;
        return send(
                following,
                page(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(withToken)));
    }

    /** Goes to the workspaces and signs in on the way. */
    public HttpResponse<String> signIn(String path, String name, String password) {
        return submit(open(path), "/idp/sign-in", Map.of("name", name, "password", password));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.hasExpired())
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        return receive(client, request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> receive(
            HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
