package org.commonweal.evidence;

import java.time.Instant;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the council's reviewers do with evidence handed in; never with what they handed in themselves. */
@Service
@Transactional
@RequiresRole({Role.ANALYST, Role.COMMISSIONING_OFFICER, Role.COMMISSIONING_HEAD, Role.LEAD_COMMISSIONER})
public class EvidenceReview {

    private final EvidenceItems items;
    private final EvidenceRegister register;
    private final Reviewers reviewers;
    private final SpaceDirectory spaces;
    private final Access access;
    private final AccessRegistry registry;
    private final Newcomers newcomers;
    private final PortalClock clock;

    EvidenceReview(
            EvidenceItems items,
            EvidenceRegister register,
            Reviewers reviewers,
            SpaceDirectory spaces,
            Access access,
            AccessRegistry registry,
            Newcomers newcomers,
            PortalClock clock) {
        this.items = items;
        this.register = register;
        this.reviewers = reviewers;
        this.spaces = spaces;
        this.access = access;
        this.registry = registry;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    public void startReview(EvidenceId id) {
        var item = reviewing(id);
        item.startReview(register.acting(), clock.instant());
        items.save(item);
    }

    public void accept(EvidenceId id, Quality quality, String reason) {
        var item = reviewing(id);
        item.accept(quality, reason, register.acting(), clock.instant());
        items.save(item);
    }

    /** Returns the newest version to its contributor, who will read the reason. */
    public void giveBack(EvidenceId id, String reason) {
        var item = reviewing(id);
        item.giveBack(reason, register.acting(), clock.instant());
        items.save(item);
    }

    /** Publishes the newest version to the audience now. */
    public void publish(EvidenceId id, Classification audience) {
        var item = reviewing(id);
        release(item, audience, register.acting());
    }

    /** Sets the minute at which the portal publishes the newest version by itself. */
    public void schedule(EvidenceId id, Classification audience, Instant release) {
        var item = reviewing(id);
        requireWithinClassification(item, audience);
        item.schedule(audience, release, register.acting(), clock.instant());
        items.save(item);
    }

    public void unschedule(EvidenceId id) {
        var item = reviewing(id);
        item.unschedule(register.acting(), clock.instant());
        items.save(item);
    }

    /**
     * Takes published evidence back; a notice with the reason stays at its address. Also where nothing else can be
     * changed any more: what should not be public has to go.
     */
    public void withdraw(EvidenceId id, String reason) {
        var item = reviewed(id);
        item.withdraw(reason, register.acting(), clock.instant());
        registry.withdraw(id.subject());
        items.save(item);
    }

    /** Publishes what was scheduled if its time has come; the portal's own job calls this, nobody else needs to. */
    public void releaseIfDue(EvidenceId id) {
        var item = reviewed(id);
        var version = item.newest();
        var release = version.release().scheduledFor();
        var audience = version.release().audience();
        if (version.state() == EvidenceState.SCHEDULED
                && release != null
                && audience != null
                && !clock.instant().isBefore(release)) {
            release(item, audience, register.acting());
        }
    }

    private void release(EvidenceItem item, Classification audience, Actor by) {
        requireWithinClassification(item, audience);
        item.publish(audience, by, clock.instant());
        registry.publish(item.id().subject(), audience);
        items.save(item);
        newcomers.announce(item, by);
    }

    private void requireWithinClassification(EvidenceItem item, Classification audience) {
        var widest = access.classificationOf(item.id().subject());
        if (!audience.covers(widest)) {
            throw RuleViolation.onField(
                    "evidence.audienceTooWide",
                    "audience",
                    "This evidence is classified %s, which is narrower than that audience. Choose a narrower audience, or ask a contributor to classify it anew."
                            .formatted(widest.name().toLowerCase(java.util.Locale.UK)));
        }
    }

    private EvidenceItem reviewing(EvidenceId id) {
        var item = reviewed(id);
        spaces.requireOpen(WorkspaceId.of(item.space()));
        return item;
    }

    private EvidenceItem reviewed(EvidenceId id) {
        var item = register.require(id, Level.READ);
        if (!register.acting().isSystem() && !reviewers.includesActor()) {
            throw new AccessRefused("evidence.reviewersOnly", "Only the council's reviewers can do this.");
        }
        return item;
    }
}
