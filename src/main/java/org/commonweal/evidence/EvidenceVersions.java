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

    List<EvidenceVersion> findByFileId(UUID fileId);

    @EntityGraph(attributePaths = "item")
    @Query("""
            select version from EvidenceVersion version
            where version.state = org.commonweal.evidence.EvidenceState.RETURNED and version.submittedBy = :person
              and version.item.withdrawnAt is null
            order by version.reviewedAt""")
    List<EvidenceVersion> returnedTo(UUID person, Limit limit);

    /** Newest versions of a person's items whose next version falls due by the day. */
    @EntityGraph(attributePaths = "item")
    @Query("""
            select version from EvidenceVersion version
            where version.description.nextDue <= :day and version.number = version.item.newestNumber
              and version.item.createdBy = :person and version.item.withdrawnAt is null
            order by version.description.nextDue""")
    List<EvidenceVersion> updatesDue(UUID person, LocalDate day, Limit limit);
}
