package org.commonweal.consultation.analysis;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who has not been heard from when half of the time has gone, and again when a fifth of it is left. */
@Component
class HearingAlerts {

    private static final List<Integer> PERCENT = List.of(80, 50);

    private final Baselines baselines;
    private final HeardFrom heard;
    private final ResponseDesk desk;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    HearingAlerts(
            Baselines baselines,
            HeardFrom heard,
            ResponseDesk desk,
            CurrentActor actors,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.baselines = baselines;
        this.heard = heard;
        this.desk = desk;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @Transactional
    void run() {
        actors.asSystem("Who has not been heard from", () -> {
            baselines.known().forEach(this::look);
            return null;
        });
    }

    private void look(ConsultationId id) {
        var work = desk.reading(id);
        int gone = percentGone(work);
        if (work.state() != ConsultationState.OPEN) {
            return;
        }
        PERCENT.stream()
                .filter(percent -> gone >= percent)
                .findFirst()
                .filter(percent -> !baselines.raised(id, percent))
                .ifPresent(percent -> raise(work, percent));
    }

    private void raise(ResponseDesk.Work work, int percent) {
        baselines.raise(work.id().value(), percent, clock.instant());
        var unheard = heard.compare(work.id()).stream()
                .flatMap(hearing -> hearing.groups().stream())
                .filter(group -> group.verdict() == Hearing.Verdict.LESS)
                .map(Hearing.Group::label)
                .collect(Collectors.joining(", "));
        if (!unheard.isEmpty()) {
            events.publishEvent(new Happened(
                    work.id().subject(),
                    "consultation.groupsUnheard",
                    actors.get(),
                    clock.instant(),
                    work.space(),
                    Map.of("percent", String.valueOf(percent), "groups", unheard)));
        }
    }

    private int percentGone(ResponseDesk.Work work) {
        var opens = work.opensOn();
        var closes = work.closesOn();
        if (opens == null || closes == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(opens, closes);
        return days <= 0 ? 0 : Math.toIntExact(100 * ChronoUnit.DAYS.between(opens, clock.today()) / days);
    }
}
