package org.commonweal.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationStatus;
import org.commonweal.identity.PersonStatus;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many readers of many organisations, sharing many spaces full of evidence, written straight into the tables. */
final class SearchWorld {

    private static final int ORGANISATIONS = 60;
    private static final int SPACES = 400;
    private static final List<String> TAGS = List.of("COMMERCIAL", "STAFF", "UNION");

    private final Random random = new Random(7);
    private final Instant since = Instant.now().minusSeconds(86_400);
    private final JdbcTemplate database;
    private final SearchThings things;
    private final List<UUID> organisations = new ArrayList<>();
    private final List<UUID> spaces = new ArrayList<>();
    private final List<Classification> ofSpaces = new ArrayList<>();

    final List<Actor> readers = new ArrayList<>();
    final List<SubjectRef> evidence = new ArrayList<>();

    SearchWorld(JdbcTemplate database, SearchThings things) {
        this.database = database;
        this.things = things;
    }

    void fill(int people, int entries) {
        organisations();
        people(people);
        spaces();
        barriers();
        evidence(entries);
        things.belongTo(List.copyOf(organisations));
    }

    private void organisations() {
        try (var rows = new Rows(database, "organisation", "id,version,code,name,about,kind,status,home,alias")) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                var kind = i == 0 ? OrganisationKind.COUNCIL : OrganisationKind.VCS_REGISTERED;
                organisations.add(Ids.timeOrdered());
                var name = "Organisation " + i;
                rows.add(
                        organisations.getLast(),
                        0,
                        "B" + i,
                        name,
                        "",
                        kind,
                        OrganisationStatus.ACTIVE,
                        i == 0,
                        "b" + i);
            }
        }
    }

    /** A fifth of the people work at the council, some at two organisations, one in a hundred audits. */
    private void people(int count) {
        try (var rows = new Rows(database, "person", "id,version,display_name,email,status");
                var memberships = new Rows(database, "membership", "id,version,person_id,organisation_id,starts_at");
                var roles = new Rows(database, "membership_role", "membership_id,role")) {
            for (int i = 0; i < count; i++) {
                var id = Ids.timeOrdered();
                rows.add(id, 0, "Reader " + i, "reader" + i + "@example.org", PersonStatus.ACTIVE);
                var first = i % 5 == 0 ? organisations.getFirst() : pick(organisations);
                readers.add(Actor.person(new PersonId(id), new OrganisationId(first), "Reader " + i));
                join(memberships, roles, id, first, i % 100 == 0);
                var second = pick(organisations);
                if (i % 9 == 0 && !second.equals(first)) {
                    join(memberships, roles, id, second, false);
                }
            }
        }
    }

    private void join(Rows memberships, Rows roles, UUID person, UUID organisation, boolean auditor) {
        var id = Ids.timeOrdered();
        memberships.add(id, 0, person, organisation, since);
        roles.add(id, Role.MEMBER);
        if (auditor) {
            roles.add(id, Role.AUDITOR);
        }
    }

    /** Each space is shared with some organisations and some people, a third of them with another space's members. */
    private void spaces() {
        try (var objects = objects();
                var scopes = scopes();
                var grants = grants()) {
            for (int i = 0; i < SPACES; i++) {
                var space = Ids.timeOrdered();
                spaces.add(space);
                ofSpaces.add(i % 10 == 0 ? Classification.CONFIDENTIAL : Classification.PARTNER);
                objects.add(space, "workspace", null, true, ofSpaces.getLast(), null, "", since);
                scopes.add(space, space, true);
                for (int n = 0; n <= random.nextInt(4); n++) {
                    grant(grants, "workspace", space, Principal.of(new OrganisationId(pick(organisations))));
                }
                for (int n = 0; n < 8; n++) {
                    grant(grants, "workspace", space, Principal.of(pick(readers).requirePerson()));
                }
                if (i % 3 == 0) {
                    grant(grants, "workspace", space, Principal.membersOf(new SubjectRef("workspace", pick(spaces))));
                }
            }
        }
    }

    private void barriers() {
        try (var rows =
                new Rows(database, "access_barrier", "id,version,tag,principal_kind,principal_id,starts_at,reason")) {
            for (int i = 0; i < 60; i++) {
                var who = i % 2 == 0
                        ? Principal.of(pick(readers).requirePerson())
                        : Principal.of(new OrganisationId(pick(organisations)));
                rows.add(Ids.timeOrdered(), 0, pick(TAGS), who.kind(), who.id(), since, "Benchmark");
            }
        }
    }

    /** A third is public, some is open to partners, the rest lies in its space; a few are shared one by one. */
    private void evidence(int count) {
        try (var objects = objects();
                var scopes = scopes();
                var grants = grants()) {
            for (int i = 0; i < count; i++) {
                var id = Ids.timeOrdered();
                int place = random.nextInt(SPACES);
                var classification = pick(List.of(
                        Classification.PUBLIC,
                        Classification.PARTNER,
                        Classification.PARTNER,
                        Classification.RESTRICTED,
                        Classification.CONFIDENTIAL));
                var audience = switch (random.nextInt(9)) {
                    case 0, 1, 2 -> Classification.PUBLIC;
                    case 3 -> Classification.PARTNER;
                    default -> null;
                };
                var tag = random.nextInt(20) == 0 ? "|" + pick(TAGS) + "|" : "";
                objects.add(id, SearchThings.TYPE, spaces.get(place), true, classification, audience, tag, since);
                scopes.add(id, id, true);
                scopes.add(id, spaces.get(place), ofSpaces.get(place) == Classification.CONFIDENTIAL);
                if (random.nextInt(50) == 0) {
                    grant(
                            grants,
                            SearchThings.TYPE,
                            id,
                            Principal.of(pick(readers).requirePerson()));
                }
                things.add(id, i);
                evidence.add(new SubjectRef(SearchThings.TYPE, id));
            }
        }
    }

    private void grant(Rows grants, String type, UUID subject, Principal who) {
        var level = random.nextInt(10) == 0 ? Level.METADATA : Level.READ;
        grants.add(Ids.timeOrdered(), 0, type, subject, who.kind(), who.id(), who.role(), level, since, "Benchmark");
    }

    private Rows objects() {
        return new Rows(
                database,
                "access_object",
                "subject_id,subject_type,parent_id,inherits,classification,published_to,barriers,since");
    }

    private Rows scopes() {
        return new Rows(database, "access_scope", "object_id,scope_id,trusted");
    }

    private Rows grants() {
        return new Rows(
                database,
                "access_grant",
                "id,version,subject_type,subject_id,principal_kind,principal_id,principal_role,level,starts_at,reason");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
