package org.commonweal.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whatever relies on evidence say on which version, and shows both sides of it. */
@Service
@Transactional
@SignedIn
public class CitationService {

    private static final String UNKNOWN = "Not published";

    private final EvidenceCitations citations;
    private final EvidenceItems items;
    private final EvidenceRegister register;
    private final SpaceGuard guard;
    private final Access access;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    CitationService(
            EvidenceCitations citations,
            EvidenceItems items,
            EvidenceRegister register,
            SpaceGuard guard,
            Access access,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.citations = citations;
        this.items = items;
        this.register = register;
        this.guard = guard;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Cites a version the actor can read, from something the actor can change. */
    public CitationId cite(NewCitation given) {
        requireChangeable(given.from());
        var item = register.require(given.evidence(), Level.READ);
        if (visible(item, given.version()) == null) {
            throw RuleViolation.onField(
                    "evidence.noSuchVersion",
                    "version",
                    "%s has no version %d that you can read.".formatted(item.ref(), given.version()));
        }
        var by = register.acting();
        var citation = citations.save(new EvidenceCitation(given, item, by, clock.instant()));
        events.publishEvent(new Happened(
                item.id().subject(),
                "evidence.cited",
                by,
                clock.instant(),
                null,
                Map.of("from", given.from().toString(), "number", String.valueOf(given.version()))));
        return citation.id();
    }

    public void uncite(CitationId id) {
        var citation = citations.findById(id.value()).orElseThrow(() -> new NotFound("citation"));
        requireChangeable(citation.from());
        citation.end(clock.instant());
        citations.save(citation);
    }

    private void requireChangeable(SubjectRef from) {
        access.require(Level.CONTRIBUTE, from);
        access.spaceOf(from)
                .filter(space -> space.type().equals(WorkspaceId.SUBJECT_TYPE))
                .ifPresent(space -> guard.requireContribution(WorkspaceId.of(space), from));
    }

    /** What a subject cites, in the order it was cited; empty for who may not read the subject. */
    @Transactional(readOnly = true)
    public List<Citation> citationsOf(SubjectRef from) {
        if (!access.may(Level.READ, from)) {
            return List.of();
        }
        return citations.findByFromIdAndEndedAtIsNullOrderByCitedAt(from.id()).stream()
                .map(this::shown)
                .toList();
    }

    /** What cites the item, as far as the reader may know of it. */
    @Transactional(readOnly = true)
    public List<Citation> citationsTo(EvidenceId evidence) {
        register.require(evidence, Level.READ);
        var found = citations.findByItemIdAndEndedAtIsNull(evidence.value());
        var readable = access.readable(
                register.reader(), found.stream().map(EvidenceCitation::from).collect(Collectors.toSet()));
        return found.stream()
                .filter(citation -> readable.contains(citation.from()))
                .map(this::shown)
                .toList();
    }

    private Citation shown(EvidenceCitation citation) {
        var item = items.findById(citation.itemId()).orElseThrow(() -> new NotFound(EvidenceId.SUBJECT_TYPE));
        boolean known = access.may(Level.METADATA, item.id().subject());
        var version = known ? visible(item, citation.number()) : null;
        return new Citation(
                citation.id(),
                citation.from(),
                citation.fromLabel(),
                citation.fromPath(),
                item.ref(),
                version == null ? UNKNOWN : version.description().title(),
                citation.number(),
                citation.locator(),
                citation.claim(),
                known
                        ? item.live()
                                .filter(live -> register.sees(item, live))
                                .map(EvidenceVersion::number)
                                .filter(live -> live > citation.number())
                                .orElse(null)
                        : null);
    }

    private @Nullable EvidenceVersion visible(EvidenceItem item, int number) {
        return item.version(number)
                .filter(version -> register.sees(item, version))
                .orElse(null);
    }
}
