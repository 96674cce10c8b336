package org.commonweal.commissioning.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Moderations extends Repository<Moderation, UUID> {

    Moderation save(Moderation moderation);

    Optional<Moderation> findByProposalId(UUID proposal);

    @Query("select moderation from Moderation moderation left join fetch moderation.answers"
            + " where moderation.proposalId in :proposals")
    List<Moderation> withPoints(Collection<UUID> proposals);
}
