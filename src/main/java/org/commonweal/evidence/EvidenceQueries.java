package org.commonweal.evidence;

import java.util.List;
import java.util.Objects;
import org.commonweal.access.Access;
import org.commonweal.access.Door;
import org.commonweal.access.Level;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads evidence for the workspaces. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class EvidenceQueries {

    private final EvidenceRegister register;
    private final EvidenceLists lists;
    private final EvidenceItems items;
    private final ReadinessCheck readiness;
    private final Reviewers reviewers;
    private final Access access;
    private final Directory directory;

    EvidenceQueries(
            EvidenceRegister register,
            EvidenceLists lists,
            EvidenceItems items,
            ReadinessCheck readiness,
            Reviewers reviewers,
            Access access,
            Directory directory) {
        this.register = register;
        this.lists = lists;
        this.items = items;
        this.readiness = readiness;
        this.reviewers = reviewers;
        this.access = access;
        this.directory = directory;
    }

    public List<EvidenceRow> findRows(EvidenceFilter filter, Pageable page) {
        return lists.rows(filter, page);
    }

    public long countRows(EvidenceFilter filter) {
        return lists.count(filter);
    }

    /** Whether the reader is one of the council's reviewers. */
    public boolean reviewer() {
        return reviewers.includesActor();
    }

    public EvidenceDetails get(String ref) {
        return details(register.require(ref, Level.READ));
    }

    public EvidenceDetails get(EvidenceId id) {
        return details(register.require(id, Level.READ));
    }

    /**
     * For who knows of the item but cannot read it. What was never published has no name for them: its title is work in
     * progress.
     *
     * @throws NotFound also for who can read it
     */
    public EvidenceDoor door(String ref) {
        var item = register.require(ref, Level.EXISTS);
        var subject = item.id().subject();
        if (access.may(Level.READ, subject)) {
            throw new NotFound(subject);
        }
        var organisation = item.origin().organisation();
        var owner = organisation == null
                ? "a guest"
                : directory.organisation(new OrganisationId(organisation)).name();
        var door = item.live()
                .filter(live -> access.may(Level.METADATA, subject))
                .map(EvidenceVersion::description)
                .map(said -> new Door(said.title(), said.description(), owner))
                .orElse(new Door("Restricted evidence", "", owner));
        return new EvidenceDoor(item.id(), item.ref(), door);
    }

    /** @param door what is shown of it */
    public record EvidenceDoor(EvidenceId id, String ref, Door door) {}

    /** The reference people use for it. */
    public String refOf(EvidenceId id) {
        access.require(Level.METADATA, id.subject());
        return items.findById(id.value()).map(EvidenceItem::ref).orElseThrow(() -> new NotFound(id.subject()));
    }

    /** What still stands against submitting the newest version, each as a sentence. */
    public List<String> stillMissing(EvidenceId id) {
        var item = register.require(id, Level.CONTRIBUTE);
        var missing = new java.util.ArrayList<>(item.newest().description().missing());
        missing.addAll(readiness.obstacles(item.newest()));
        return missing;
    }

    private EvidenceDetails details(EvidenceItem item) {
        var reader = register.reader();
        var level = access.levelOf(reader, item.id().subject());
        var shown = register.shown(item);
        var withdrawal = item.withdrawal();
        var versions = item.versions().reversed().stream()
                .filter(version -> register.sees(item, version))
                .map(EvidenceVersion::details)
                .toList();
        return new EvidenceDetails(
                item.id(),
                item.ref(),
                item.space(),
                register.seesWork(item) ? item.state() : shown.state(),
                access.classificationOf(item.id().subject()),
                item.origin().organisation(),
                item.origin().createdBy(),
                item.origin().createdAt(),
                item.live().map(EvidenceVersion::number).orElse(null),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.at(),
                item.versionNumber(),
                shown.details(),
                versions,
                possible(item, reader, level));
    }

    private EvidenceDetails.Possible possible(EvidenceItem item, Actor reader, Level level) {
        boolean open = item.state() != EvidenceState.WITHDRAWN && reader.viewingAs() == null;
        boolean contributes = open && level.atLeast(Level.CONTRIBUTE);
        var newest = item.newest();
        var state = newest.state();
        boolean reviews = open && reviewers.includesActor() && register.seesWork(item) && !involved(newest, reader);
        return new EvidenceDetails.Possible(
                contributes && state.editable(),
                contributes && state.next().contains(EvidenceState.SUBMITTED),
                contributes && state == EvidenceState.SUBMITTED,
                contributes && !state.underReview(),
                contributes && state == EvidenceState.PUBLISHED,
                reviews && state == EvidenceState.SUBMITTED,
                reviews && state == EvidenceState.IN_REVIEW,
                reviews && (state == EvidenceState.ACCEPTED || state == EvidenceState.SCHEDULED),
                reviews && state == EvidenceState.SCHEDULED,
                open && reviewers.includesActor() && item.live().isPresent(),
                contributes && deletable(item, reader, level));
    }

    private static boolean deletable(EvidenceItem item, Actor reader, Level level) {
        var person = reader.person();
        boolean own = person != null && person.value().equals(item.origin().createdBy());
        return (own || level.atLeast(Level.MANAGE))
                && item.newest().state().editable()
                && item.versions().stream().noneMatch(EvidenceVersion::wasPublished);
    }

    private static boolean involved(EvidenceVersion version, Actor reader) {
        var details = version.details();
        var person = reader.person();
        return person != null
                && (Objects.equals(person.value(), details.addedBy())
                        || Objects.equals(person.value(), details.submittedBy()));
    }
}
