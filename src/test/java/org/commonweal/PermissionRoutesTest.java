package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.commonweal.identity.IdentityFixtures;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.PersonId;
import org.commonweal.look.LookService;
import org.commonweal.testing.Reachable;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;

/**
 * Opens every view and asks for every address as everybody, and compares what comes with a reviewed list. The ids in
 * the addresses are those of real things in a private space; only its members see them. What is not listed fails.
 */
class PermissionRoutesTest extends ViewTest {

    private static final Path LIST = Path.of("src/test/resources/permission-routes.csv");

    private static final String SIGN_IN = " sign in";
    private static final Map<String, String> WORDS =
            Map.of("NotFoundView", "not found", "EvidenceItemView", "read only");

    @Autowired
    ApplicationContext portal;

    @Autowired
    MockMvc web;

    @Autowired
    IdentityFixtures identity;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LookService look;

    @BeforeEach
    void takeAwayALogoOfAnotherTest() {
        database.update("UPDATE portal_look SET logo = NULL");
        world.as(world.officer("Admin", Role.ADMINISTRATOR), () -> look.adopt(look.present(), null));
    }

    @Test
    void everybodyGetsWhatTheReviewedListSaysAndNothingElse() throws Exception {
        var things = ThingsOfOthers.make(portal);
        var readers = readers(things);
        var answers = new TreeMap<String, List<String>>();
        for (var reader : readers.values()) {
            for (var view : Reachable.views()) {
                var pattern = Reachable.pattern(view);
                answers.computeIfAbsent("view " + pattern, key -> new ArrayList<>())
                        .add(seen(reader, view, address(pattern, things)));
            }
            for (var address : addresses()) {
                answers.computeIfAbsent(address, key -> new ArrayList<>()).add(status(reader, address, things));
            }
        }
        var lines = new ArrayList<String>();
        lines.add("what;" + String.join(";", readers.keySet()));
        answers.forEach((what, cells) -> lines.add(what + ";" + String.join(";", cells)));
        if ("write".equals(System.getProperty("permission.matrix"))) {
            Files.write(LIST, lines);
        }

        assertThat(lines)
                .as("Add what is missing to %s after a review, or write it anew with -Dpermission.matrix=write", LIST)
                .containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    private Map<String, PersonId> readers(ThingsOfOthers things) {
        var other = world.partner("Another organisation");
        var readers = new LinkedHashMap<String, PersonId>();
        readers.put("visitor", null);
        readers.put("expired guest", identity.guest("Guest of the past", -1));
        readers.put("guest", identity.guest("Guest elsewhere", 30));
        readers.put("member elsewhere", world.person("Stranger", other));
        readers.put("organisation administrator", world.person("Head", other, Role.ORG_ADMIN));
        readers.put("officer elsewhere", world.officer("Officer", Role.COMMISSIONING_OFFICER));
        readers.put("analyst elsewhere", world.officer("Analyst", Role.ANALYST));
        readers.put("auditor", world.officer("Auditor", Role.AUDITOR));
        readers.put("administrator", world.officer("Admin", Role.ADMINISTRATOR));
        readers.put("contributor of the space", things.space().contributor());
        readers.put("owner of the space", things.space().owner());
        readers.put("invited to the space", things.invited());
        return readers;
    }

    /** What the frame shows; whoever has no session, or has lost it, does not get as far. */
    private String seen(PersonId reader, Class<?> view, String address) throws Exception {
        var status = statusOf(HttpMethod.GET, address, reader);
        if (status.endsWith(SIGN_IN)) {
            return status;
        }
        signInAs(reader);
        open(address.substring("/app/".length()));
        return shown().getClass() == view
                ? "shown"
                : WORDS.getOrDefault(shown().getClass().getSimpleName(), "another");
    }

    /** Mapped ones and those of the framework, which nobody has asked for. */
    private static List<String> addresses() {
        var all = new ArrayList<>(Reachable.addresses());
        for (var endpoint : List.of("health", "env", "beans", "heapdump", "loggers", "shutdown", "mappings")) {
            all.add("http GET /actuator/" + endpoint);
        }
        all.add("http GET /actuator");
        return all;
    }

    private String status(PersonId reader, String address, ThingsOfOthers things) throws Exception {
        var parts = address.split(" ");
        var method = parts[1].equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(parts[1]);
        return statusOf(method, address(parts[2], things), reader);
    }

    private String statusOf(HttpMethod method, String path, PersonId reader) throws Exception {
        var asked = request(method, path).header("Accept", "text/html,application/json;q=0.5,*/*;q=0.1");
        if (reader != null) {
            asked = asked.with(authentication(
                    UsernamePasswordAuthenticationToken.authenticated(new Somebody(reader), null, List.of())));
        }
        var answer = onAThreadOfItsOwn(asked);
        var to = answer.getResponse().getRedirectedUrl();
        return answer.getResponse().getStatus() + (to != null && to.contains("/oauth2/authorization") ? SIGN_IN : "");
    }

    /** As the server does it: with nothing left over from a window that was opened here before. */
    private MvcResult onAThreadOfItsOwn(RequestBuilder asked) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return threads.submit(() -> {
                        var answer = web.perform(asked).andReturn();
                        return answer.getRequest().isAsyncStarted()
                                ? web.perform(asyncDispatch(answer)).andReturn()
                                : answer;
                    })
                    .get();
        }
    }

    private record Somebody(PersonId personId) implements SignedInPerson {}

    private static String address(String pattern, ThingsOfOthers things) {
        var space = things.space().ref().id().toString();
        var person = things.space().contributor().value().toString();
        return pattern.replace("/app/people/{id}", "/app/people/" + person)
                .replace(
                        "/app/organisations/{id}",
                        "/app/organisations/" + things.organisation().value())
                .replaceAll("\\{number:[^}]*\\}+", "1")
                .replace("{number}", "1")
                .replaceAll("(\\{ref\\}|:ref)", things.evidence())
                .replaceAll("(\\{slug\\}|:slug)", things.consultation())
                .replace("{key}", "one")
                .replaceAll(
                        "(\\{document\\}|:document)", things.document().value().toString())
                .replaceAll("(\\{id\\}|:space)", space)
                .replaceAll(":invitationId", things.invitation().value().toString())
                .replaceAll("/:(tab|section)\\?", "")
                .replace("{name}", "table.csv")
                .replace("{code}", "NOBODY")
                .replace("{year}", "2031-32")
                .replaceAll("\\{(token|reference|secret|publicId|file)\\}", "none")
                .replaceAll(":(response|theme)$", "none");
    }
}
