package org.commonweal.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@code organization} claim in the shape Keycloak gives it when roles are given through organization groups: by
 * alias, with the groups and the realm roles they carry. Belonging is the membership itself, not a group.
 */
public final class OrganisationClaim {

    public static final String NAME = "organization";

    private OrganisationClaim() {}

    /** The role's name at the provider: {@code DATA_SUBMITTER} is {@code data-submitter}. */
    public static String roleName(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The claim for somebody with these roles; administrators are so in the whole realm, not at an organisation. */
    public static Map<String, Object> write(Map<String, Set<Role>> rolesByAlias) {
        var claim = new LinkedHashMap<String, Object>();
        new TreeMap<>(rolesByAlias).forEach((alias, roles) -> claim.put(alias, atOrganisation(roles)));
        return claim;
    }

    private static Map<String, Object> atOrganisation(Set<Role> roles) {
        var names = roles.stream()
                .filter(role -> role != Role.MEMBER && role != Role.ADMINISTRATOR)
                .map(OrganisationClaim::roleName)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "groups", names.stream().map(name -> "/" + name).toList(), "realm_access", Map.of("roles", names));
    }

    /** Roles by alias from a claim of any provider; what it does not understand it leaves out. */
    public static Map<String, Set<Role>> read(@Nullable Object claim) {
        var result = new TreeMap<String, Set<Role>>();
        if (claim instanceof Map<?, ?> organisations) {
            organisations.forEach((alias, content) -> result.put(String.valueOf(alias), rolesIn(content)));
        }
        return result;
    }

    private static Set<Role> rolesIn(@Nullable Object content) {
        var roles = EnumSet.of(Role.MEMBER);
        realmRoles(content).stream()
                .map(OrganisationClaim::role)
                .flatMap(Optional::stream)
                .filter(role -> role != Role.ADMINISTRATOR)
                .forEach(roles::add);
        return roles;
    }

    /** The names under {@code realm_access.roles}, of a token or of one organisation in it. */
    static List<String> realmRoles(@Nullable Object holder) {
        return holder instanceof Map<?, ?> map
                        && map.get("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> roleName(role).equals(name))
                .findFirst();
    }
}
