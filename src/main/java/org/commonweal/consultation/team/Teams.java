package org.commonweal.consultation.team;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Teams extends Repository<Team, UUID> {

    Team save(Team team);

    Optional<Team> findByConsultationIdAndOrganisationId(UUID consultation, UUID organisation);

    /** Held until the transaction ends, so that two first answers make one team. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select team from Team team where team.consultationId = :consultation and team.organisationId = :organisation")
    Optional<Team> hold(UUID consultation, UUID organisation);
}
