package org.commonweal.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceVersions extends Repository<EvidenceVersion, UUID> {

    @EntityGraph(attributePaths = "item")
    Optional<EvidenceVersion> findById(UUID id);

    List<EvidenceVersion> findByContentFileId(UUID fileId);

    @EntityGraph(attributePaths = "item")
    @Query("""
            select version from EvidenceVersion version
            where version.state = org.commonweal.evidence.EvidenceState.RETURNED and version.submittedBy = :person
              and version.item.withdrawal.at is null
            order by version.review.at""")
    List<EvidenceVersion> returnedTo(UUID person, Limit limit);

    /** Newest versions of a person's items whose next version falls due by the day. */
    @EntityGraph(attributePaths = "item")
    @Query("""
            select version from EvidenceVersion version
            where version.description.nextDue <= :day and version.number = version.item.newestNumber
              and version.item.origin.createdBy = :person and version.item.withdrawal.at is null
            order by version.description.nextDue""")
    List<EvidenceVersion> updatesDue(UUID person, LocalDate day, Limit limit);

    /** Newest versions of published items, not just being reviewed, whose next version falls due between the days. */
    @EntityGraph(attributePaths = "item")
    @Query("""
            select version from EvidenceVersion version
            where version.description.nextDue between :from and :to and version.number = version.item.newestNumber
              and version.item.liveNumber is not null
              and version.state in (org.commonweal.evidence.EvidenceState.PUBLISHED,
                org.commonweal.evidence.EvidenceState.DRAFT, org.commonweal.evidence.EvidenceState.RETURNED)""")
    List<EvidenceVersion> awaitingUpdate(LocalDate from, LocalDate to);
}
