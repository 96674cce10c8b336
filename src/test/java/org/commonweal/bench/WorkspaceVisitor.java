package org.commonweal.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody signed in, with one page of the workspaces open: says over HTTP what the page's script would say. */
final class WorkspaceVisitor implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SCRIPT_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final String SAY = "/app/?v-r=uidl&v-uiId=0";
    private static final String JSON = "application/json; charset=UTF-8";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient pages = client();
    private final HttpClient pushes = client();
    private final URI portal;
    private WebSocket socket;
    private String drawn;

    private WorkspaceVisitor(URI portal) {
        this.portal = portal;
    }

    /**
     * Signs in, opens the page and keeps it open: with the socket on which the portal can push, its other connections
     * closed.
     */
    static WorkspaceVisitor open(URI portal, String view, String name, String password) throws Exception {
        var visitor = new WorkspaceVisitor(portal);
        var form = visitor.get("/app/" + view);
        visitor.post(
                "/idp/sign-in",
                "application/x-www-form-urlencoded",
                "name=" + encoded(name) + "&password=" + encoded(password) + "&_csrf="
                        + encoded(found(FORM_TOKEN, form)));
        var start = visitor.get("/app/?v-r=init&location=" + view + "&query=");
        visitor.listen(found(PUSH_ID, start));
        var token = found(SCRIPT_TOKEN, start);
        visitor.drawn = visitor.post(SAY, JSON, """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1,
                 "event": "ui-navigate", "data": {"route": "%s", "query": "", "appShellTitle": "",
                 "historyState": {}, "trigger": ""}}]}""".formatted(token, view));
        // A browser then says how its components came out, which is how the portal knows that the page arrived.
        visitor.post(SAY, JSON, """
                {"csrfToken": "%s", "syncId": 1, "clientId": 1, "rpc": []}""".formatted(token));
        visitor.pages.close();
        return visitor;
    }

    /** What the portal sent to draw the page. */
    String drawn() {
        return drawn;
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private void listen(String pushId) {
        var address = portal.toString().replaceFirst("^http", "ws")
                + "/app/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0"
                + "&Content-Type=application/json;%20charset=UTF-8";
        socket = pushes.newWebSocketBuilder()
                .header("Origin", portal.toString())
                .buildAsync(URI.create(address), new WebSocket.Listener() {})
                .join();
    }

    @Override
    public void close() {
        socket.abort();
        pushes.shutdownNow();
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(path)).header("Accept", "text/html"));
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = pages.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String found(Pattern token, String text) throws IOException {
        var matcher = token.matcher(text);
        if (!matcher.find()) {
            throw new IOException("Nothing like " + token + " in the answer");
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
