package org.commonweal.demo;

import java.time.Duration;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedId;
import org.commonweal.needs.NeedNumbering;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.needs.PremiseKind;
import org.springframework.stereotype.Component;

/** Needs N-101 to N-103: two that are agreed, and one that a single organisation endorses. */
@Component
class DemoNeeds {

    private static final String AUTHOR = "lc.leisure";
    private static final Duration DRAFTED = Duration.ofDays(45);

    private final Stage stage;
    private final NeedService service;
    private final NeedQueries queries;
    private final NeedNumbering numbering;

    DemoNeeds(Stage stage, NeedService service, NeedQueries queries, NeedNumbering numbering) {
        this.stage = stage;
        this.service = service;
        this.queries = queries;
        this.numbering = numbering;
    }

    void load() {
        stage.once("needs", () -> stage.ago(DRAFTED.plusDays(1), "admin", () -> numbering.continueAfter(100)));
        Sheet.entries("needs.yaml").forEach(entry -> stage.once("need/" + entry.text("title"), () -> need(entry)));
    }

    private void need(Entry entry) {
        var ref = stage.ago(
                DRAFTED,
                AUTHOR,
                () -> service.draft(
                        stage.space("ageing"), new NeedDraft(entry.text("title"), entry.text("therefore"))));
        var id = stage.ago(DRAFTED, AUTHOR, () -> queries.get(ref).id());
        entry.entries("premises").forEach(premise -> premise(id, premise));
        stage.ago(DRAFTED.minusDays(3), AUTHOR, () -> service.propose(id, version(ref)));
        int days = 5;
        for (var endorsement : entry.entries("endorsed")) {
            stage.ago(
                    DRAFTED.minusDays(days),
                    endorsement.text("by"),
                    () -> service.endorse(id, endorsement.text("remark")));
            days += 2;
        }
        if (entry.has("agreed")) {
            stage.ago(DRAFTED.minusDays(15), AUTHOR, () -> service.agree(id, version(ref)));
        }
    }

    private void premise(NeedId id, Entry entry) {
        stage.ago(DRAFTED.minusDays(1), AUTHOR, () -> {
            var premise = service.addPremise(id, entry.one("kind", PremiseKind.class), entry.text("text"));
            service.cite(id, premise, entry.text("cites"), entry.number("version"), entry.text("where"));
        });
    }

    private long version(String ref) {
        return queries.get(ref).version();
    }
}
