package org.commonweal.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DeletionGuard;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Evidence that is cited is in use; what the actor may not read is counted, not named. */
@Component
class CitedEvidenceGuard implements DeletionGuard {

    private final EvidenceCitations citations;
    private final Access access;

    CitedEvidenceGuard(EvidenceCitations citations, Access access) {
        this.citations = citations;
        this.access = access;
    }

    @Override
    public List<String> usesOf(SubjectRef subject, Actor actor) {
        if (!subject.type().equals(EvidenceId.SUBJECT_TYPE)) {
            return List.of();
        }
        var found = citations.findByItemIdAndEndedAtIsNull(subject.id());
        var readable = access.readable(
                actor, found.stream().map(EvidenceCitation::from).collect(Collectors.toSet()));
        return found.stream()
                .map(citation -> readable.contains(citation.from()) ? citation.fromLabel() : "Something you cannot see")
                .distinct()
                .toList();
    }
}
