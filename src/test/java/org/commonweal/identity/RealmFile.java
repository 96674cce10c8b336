package org.commonweal.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm for Keycloak as the tests read it. */
public record RealmFile(JsonNode realm) {

    /** A line of the demonstration's people or organisations. */
    public record Row(List<String> cells) {}

    public static RealmFile read() throws IOException {
        return new RealmFile(
                JsonMapper.shared().readTree(Files.readString(Path.of("keycloak-realm", "commissioning-realm.json"))));
    }

    public static List<Row> demo(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/demo", file))) {
            return lines.skip(1)
                    .map(line -> new Row(List.of(line.split(",", -1))))
                    .toList();
        }
    }

    static Stream<JsonNode> each(JsonNode list) {
        return list.values().stream();
    }

    static Collection<String> texts(JsonNode list) {
        return each(list).map(JsonNode::asString).toList();
    }

    JsonNode client(String id) {
        return each(realm.path("clients"))
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Stream<JsonNode> organisations() {
        return each(realm.path("organizations"));
    }

    JsonNode user(String name) {
        return each(realm.path("users"))
                .filter(user -> user.path("username").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What Keycloak puts into the {@code organization} claim: memberships, the groups there and the roles they carry.
     */
    public Map<String, Object> organisationClaim(String username) {
        var claim = new TreeMap<String, Object>();
        organisations()
                .forEach(organisation -> each(organisation.path("members"))
                        .filter(member -> member.path("username").asString().equals(username))
                        .forEach(member -> claim.put(
                                organisation.path("alias").asString(),
                                at(organisation, Set.copyOf(texts(member.path("groups")))))));
        return claim;
    }

    private static Map<String, Object> at(JsonNode organisation, Set<String> joined) {
        var groups = each(organisation.path("groups"))
                .filter(group -> joined.contains(group.path("id").asString()))
                .toList();
        if (groups.isEmpty()) {
            return Map.of();
        }
        var roles = groups.stream()
                .flatMap(group -> texts(group.path("realmRoles")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var claim = new HashMap<String, Object>();
        claim.put(
                "groups",
                groups.stream()
                        .map(group -> "/" + group.path("name").asString())
                        .sorted()
                        .toList());
        claim.put("realm_access", Map.of("roles", List.copyOf(roles)));
        return claim;
    }

    public Collection<String> realmRoles(String username) {
        return texts(user(username).path("realmRoles"));
    }
}
