package org.commonweal.demo;

import java.time.Duration;
import java.time.LocalDate;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationDuties;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationPeriod;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.ConsultationText;
import org.commonweal.consultation.ConsultedDecision;
import org.commonweal.consultation.ConsultedOption;
import org.commonweal.consultation.EqualityStage;
import org.commonweal.consultation.NewConsultation;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** The consultation on leisure, arts and culture: open for three weeks, nine more to go. */
@Component
class DemoConsultation {

    private static final String LEADER = "lc.leisure";
    private static final int OPEN_FOR = 21;
    private static final int WEEKS = 12;
    private static final int TO_DECISION = 50;

    private final Stage stage;
    private final ConsultationService service;
    private final ConsultationQueries queries;
    private final DemoResponses responses;
    private final DemoVariants variants;

    DemoConsultation(
            Stage stage,
            ConsultationService service,
            ConsultationQueries queries,
            DemoResponses responses,
            DemoVariants variants) {
        this.variants = variants;
        this.stage = stage;
        this.service = service;
        this.queries = queries;
        this.responses = responses;
    }

    void load() {
        var entry = Sheet.entries("consultation.yaml").getFirst();
        var space = stage.space("leisure").subject();
        var opens = stage.start().atZone(PortalClock.LONDON).toLocalDate().minusDays(OPEN_FOR);
        var id = new ConsultationId(stage.made(
                "consultation", () -> consultation(entry, space, opens).value()));
        var slug = stage.ago(
                Duration.ofDays(OPEN_FOR), LEADER, () -> queries.get(id).slug());
        responses.load(id, slug, OPEN_FOR);
    }

    private ConsultationId consultation(Entry entry, SubjectRef space, LocalDate opens) {
        var id = stage.ago(
                Duration.ofDays(OPEN_FOR + 20),
                LEADER,
                () -> service.create(new NewConsultation(space, brief(entry, opens))));
        stage.ago(
                Duration.ofDays(OPEN_FOR + 15),
                LEADER,
                () -> service.design(id, queries.get(id).version(), DemoForm.form()));
        stage.ago(Duration.ofDays(OPEN_FOR + 6), "lcm.wellbeing", () -> service.approve(id));
        stage.ago(Duration.ofDays(OPEN_FOR + 2), LEADER, () -> variants.add(id));
        stage.ago(Duration.ofDays(OPEN_FOR), LEADER, () -> service.open(id));
        return id;
    }

    private static ConsultationBrief brief(Entry entry, LocalDate opens) {
        var closes = opens.plusWeeks(WEEKS);
        var options = entry.entries("options").stream()
                .map(option -> new ConsultedOption(option.text("name"), option.text("text"), option.text("aside", "")))
                .toList();
        return ConsultationBrief.titled(entry.text("title"))
                .saying(new ConsultationText(entry.text("title"), entry.text("summary"), entry.text("information")))
                .deciding(new ConsultedDecision(
                        entry.text("matter"),
                        entry.text("maker"),
                        closes.plusDays(TO_DECISION),
                        entry.text("formative"),
                        true,
                        options,
                        false))
                .lasting(new ConsultationPeriod(opens, closes, true, entry.text("periodReason")))
                .minding(new ConsultationDuties(
                        EqualityStage.SCREENING,
                        entry.text("equalityNote"),
                        entry.text("privacyNotice"),
                        entry.text("contact"),
                        entry.text("formats"),
                        false,
                        null,
                        ""));
    }
}
