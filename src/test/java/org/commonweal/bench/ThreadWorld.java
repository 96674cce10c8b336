package org.commonweal.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationStatus;
import org.commonweal.identity.PersonStatus;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedId;
import org.commonweal.needs.NeedState;
import org.commonweal.needs.PremiseKind;
import org.commonweal.outcomes.Frequency;
import org.commonweal.outcomes.LinkKind;
import org.commonweal.outcomes.MeasureId;
import org.commonweal.outcomes.MeasureKind;
import org.commonweal.outcomes.OutcomeId;
import org.commonweal.outcomes.OutcomeState;
import org.commonweal.outcomes.Polarity;
import org.commonweal.outcomes.Theme;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of needs, evidence, outcomes and measures in many spaces, half of which the reader belongs to. */
final class ThreadWorld {

    private static final int SPACES = 40;
    private static final int NEEDS = 2_000;
    private static final int ITEMS = 2_500;
    private static final int VERSIONS = 2;
    private static final int OUTCOMES = 1_000;
    private static final int WIDE = 50;
    private static final int MEASURES = 3_000;

    private final Random random = new Random(11);
    private final Instant since = Instant.now().minusSeconds(86_400);
    private final JdbcTemplate database;
    private final List<UUID> spaces = new ArrayList<>();
    private final List<UUID> evidence = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private final List<UUID> outcomes = new ArrayList<>();
    private final List<UUID> measures = new ArrayList<>();

    final PersonId reader = new PersonId(Ids.timeOrdered());

    ThreadWorld(JdbcTemplate database) {
        this.database = database;
    }

    void fill() {
        reader();
        spaces();
        evidence();
        needs();
        outcomes();
        measures();
    }

    /** One of the things that the reader may read, of any kind. */
    SubjectRef any(Random chosen) {
        return switch (chosen.nextInt(4)) {
            case 0 -> new EvidenceId(readable(evidence, chosen)).subject();
            case 1 -> new NeedId(readable(needs, chosen)).subject();
            case 2 -> new OutcomeId(readable(outcomes, chosen)).subject();
            default -> new MeasureId(readable(measures, chosen)).subject();
        };
    }

    /** Things lie in the spaces in turn, and the reader is in every second space. */
    private static UUID readable(List<UUID> all, Random chosen) {
        return all.get(2 * chosen.nextInt(all.size() / 2));
    }

    private void reader() {
        var council = Ids.timeOrdered();
        try (var rows = new Rows(database, "organisation", "id,version,code,name,about,kind,status,home,alias")) {
            rows.add(council, 0, "C", "Council", "", OrganisationKind.COUNCIL, OrganisationStatus.ACTIVE, true, "c");
        }
        try (var rows = new Rows(database, "person", "id,version,display_name,email,status")) {
            rows.add(reader.value(), 0, "Reader", "reader@example.org", PersonStatus.ACTIVE);
        }
        var membership = Ids.timeOrdered();
        try (var rows = new Rows(database, "membership", "id,version,person_id,organisation_id,starts_at")) {
            rows.add(membership, 0, reader.value(), council, since);
        }
        try (var rows = new Rows(database, "membership_role", "membership_id,role")) {
            rows.add(membership, Role.MEMBER);
        }
    }

    private void spaces() {
        try (var objects = objects();
                var scopes = scopes();
                var grants = new Rows(
                        database,
                        "access_grant",
                        "id,version,subject_type,subject_id,principal_kind,principal_id,principal_role,level,starts_at,reason")) {
            for (int i = 0; i < SPACES; i++) {
                var space = Ids.timeOrdered();
                spaces.add(space);
                objects.add(space, "workspace", null, true, Classification.PARTNER, null, "", since);
                scopes.add(space, space, true);
                if (i % 2 == 0) {
                    var who = Principal.of(reader);
                    grants.add(
                            Ids.timeOrdered(),
                            0,
                            "workspace",
                            space,
                            who.kind(),
                            who.id(),
                            who.role(),
                            Level.CONTRIBUTE,
                            since,
                            "Benchmark");
                }
            }
        }
    }

    private void evidence() {
        try (var items = new Rows(
                database,
                "evidence_item",
                "id,version,ref_number,workspace_id,parent_id,state,newest_number,live_number,created_at,changed_at")) {
            for (int i = 0; i < ITEMS; i++) {
                evidence.add(Ids.timeOrdered());
                items.add(
                        evidence.getLast(),
                        0,
                        10_000 + i,
                        space(i),
                        space(i),
                        EvidenceState.PUBLISHED,
                        VERSIONS,
                        VERSIONS,
                        since,
                        since);
            }
        }
        try (var versions = new Rows(
                database,
                "evidence_version",
                "id,item_id,number,state,title,description,kind,publisher,attribution,areas,dpia_ref,file_name,"
                        + "media_type,bytes,sha256,note,added_at")) {
            for (int i = 0; i < ITEMS; i++) {
                var id = evidence.get(i);
                for (int number = 1; number <= VERSIONS; number++) {
                    versions.add(
                            Ids.timeOrdered(),
                            id,
                            number,
                            number == VERSIONS ? EvidenceState.PUBLISHED : EvidenceState.SUPERSEDED,
                            "Figures " + i,
                            "What is known of it",
                            EvidenceKind.DATASET,
                            "Council",
                            "",
                            "",
                            "",
                            "figures.csv",
                            "text/csv",
                            1_000,
                            "",
                            "",
                            since);
                }
            }
        }
        protect("evidence", evidence);
    }

    /** Each need rests on two items of evidence. */
    private void needs() {
        try (var rows = new Rows(
                database, "need_statement", "id,version,ref_number,workspace_id,title,follows,state,changed_at")) {
            for (int i = 0; i < NEEDS; i++) {
                needs.add(Ids.timeOrdered());
                rows.add(
                        needs.getLast(),
                        0,
                        10_000 + i,
                        space(i),
                        "Need " + i,
                        "Something follows",
                        NeedState.AGREED,
                        since);
            }
        }
        try (var premises = new Rows(database, "need_premise", "need_id,position,premise_id,kind,text");
                var citations = new Rows(
                        database,
                        "evidence_citation",
                        "id,version,from_type,from_id,from_label,from_path,item_id,version_number,locator,claim,"
                                + "cited_at,told_of")) {
            for (int i = 0; i < NEEDS; i++) {
                var id = needs.get(i);
                for (int position = 0; position < 2; position++) {
                    premises.add(id, position, Ids.timeOrdered(), PremiseKind.FUTURE_DEMAND, "There will be more");
                    citations.add(
                            Ids.timeOrdered(),
                            0,
                            NeedId.SUBJECT_TYPE,
                            id,
                            "Need " + i,
                            "needs/N-" + (10_000 + i),
                            pick(evidence),
                            VERSIONS,
                            "",
                            "There will be more",
                            since,
                            VERSIONS);
                }
            }
        }
        protect(NeedId.SUBJECT_TYPE, needs);
    }

    /** Nearly all answer two needs and are part of a wider one; one in ten hangs loose. */
    private void outcomes() {
        try (var rows = new Rows(
                database,
                "outcome",
                "id,version,ref_number,workspace_id,statement,population,place,wording_reason,state,ranked_by,"
                        + "changed_at")) {
            for (int i = 0; i < OUTCOMES; i++) {
                outcomes.add(Ids.timeOrdered());
                rows.add(
                        outcomes.getLast(),
                        0,
                        10_000 + i,
                        space(i),
                        "People are well " + i,
                        "All",
                        "Here",
                        "",
                        OutcomeState.AGREED,
                        "",
                        since);
            }
        }
        try (var themes = new Rows(database, "outcome_theme", "outcome_id,theme");
                var links = links()) {
            for (int i = 0; i < OUTCOMES; i++) {
                var id = outcomes.get(i);
                themes.add(id, Theme.WELLBEING);
                if (i % 10 != 9) {
                    tie(links, LinkKind.ANSWERED_BY, needs.get(2 * i), id);
                    tie(links, LinkKind.ANSWERED_BY, needs.get(2 * i + 1), id);
                    if (i >= WIDE) {
                        tie(links, LinkKind.CONTRIBUTES_TO, id, outcomes.get(random.nextInt(WIDE)));
                    }
                }
            }
        }
        protect(OutcomeId.SUBJECT_TYPE, outcomes);
    }

    /** Some outcomes have several, some have none. */
    private void measures() {
        try (var rows = new Rows(
                        database,
                        "measure",
                        "id,version,code,outcome_id,workspace_id,name,kind,polarity,unit,decimals,frequency,baseline,"
                                + "baseline_period,target_period,tolerance,source,changed_at");
                var links = links()) {
            for (int i = 0; i < MEASURES; i++) {
                var id = Ids.timeOrdered();
                measures.add(id);
                var outcome = pick(outcomes);
                rows.add(
                        id,
                        0,
                        "B-" + i,
                        outcome,
                        space(i),
                        "Share of people " + i,
                        MeasureKind.BETTER_OFF,
                        Polarity.MORE_IS_BETTER,
                        "%",
                        0,
                        Frequency.QUARTERLY,
                        i % 7 == 0 ? null : BigDecimal.TEN,
                        i % 7 == 0 ? "" : "2025/26",
                        "",
                        new BigDecimal(5),
                        i % 11 == 0 ? "" : "Survey",
                        since);
                tie(links, LinkKind.MEASURED_BY, outcome, id);
            }
        }
        protect(MeasureId.SUBJECT_TYPE, measures);
    }

    private void tie(Rows links, LinkKind kind, UUID from, UUID to) {
        links.add(Ids.timeOrdered(), 0, kind.from(), from, kind.to(), to, kind, since);
    }

    private Rows links() {
        return new Rows(database, "thread_link", "id,version,from_type,from_id,to_type,to_id,kind,made_at");
    }

    private void protect(String type, List<UUID> things) {
        try (var objects = objects();
                var scopes = scopes()) {
            for (int i = 0; i < things.size(); i++) {
                var id = things.get(i);
                objects.add(id, type, space(i), true, Classification.PARTNER, null, "", since);
                scopes.add(id, id, true);
                scopes.add(id, space(i), true);
            }
        }
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

    private UUID space(int thing) {
        return spaces.get(thing % SPACES);
    }

    private UUID pick(List<UUID> from) {
        return from.get(random.nextInt(from.size()));
    }
}
