package org.commonweal.evidence;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds whoever added evidence of its next version, before and after it is due; at last also their organisation. */
@Component
class UpdateReminders {

    /** Working days from the day it is due. */
    private static final List<Integer> STEPS = List.of(-10, -2, 1, 5);

    private static final int LOOK_AHEAD_DAYS = 21;
    private static final int LOOK_BACK_DAYS = 60;

    private final EvidenceVersions versions;
    private final EvidenceReminders reminders;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    UpdateReminders(
            EvidenceVersions versions,
            EvidenceReminders reminders,
            Directory directory,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.versions = versions;
        this.reminders = reminders;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void run() {
        actors.asSystem("Reminders of updates", () -> {
            transactions.executeWithoutResult(status -> remind(clock.today()));
            return null;
        });
    }

    private void remind(LocalDate today) {
        for (var version : versions.awaitingUpdate(today.minusDays(LOOK_BACK_DAYS), today.plusDays(LOOK_AHEAD_DAYS))) {
            var due = version.description().nextDue();
            if (due != null) {
                remind(version.item(), due, today);
            }
        }
    }

    private void remind(EvidenceItem item, LocalDate due, LocalDate today) {
        int reached = (int) STEPS.stream()
                .filter(days -> !WorkingDays.plus(due, days).isAfter(today))
                .count();
        var id = item.id().value();
        var reminder = reminders.findById(id).orElseGet(() -> new EvidenceReminder(id, due));
        if (!reminder.advance(due, reached)) {
            return;
        }
        reminders.save(reminder);
        var action = due.isBefore(today) ? "evidence.updateOverdue" : "evidence.updateDue";
        for (var person : recipients(item, reached)) {
            events.publishEvent(new Happened(
                    item.id().subject(),
                    action,
                    actors.get(),
                    clock.instant(),
                    item.space(),
                    Map.of("for", person.toString(), "due", due.toString())));
        }
    }

    private Set<UUID> recipients(EvidenceItem item, int reached) {
        var people = new LinkedHashSet<UUID>();
        var owner = item.origin().createdBy();
        if (owner != null) {
            people.add(owner);
        }
        var organisation = item.origin().organisation();
        if (reached == STEPS.size() && organisation != null) {
            directory.holders(Role.ORG_ADMIN, new OrganisationId(organisation), clock.instant()).stream()
                    .map(PersonId::value)
                    .forEach(people::add);
        }
        return people;
    }
}
