package org.commonweal.consultation.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TeamEntries extends Repository<TeamEntry, UUID> {

    TeamEntry save(TeamEntry entry);

    List<TeamEntry> findByTeamIdOrderByMadeAtAscIdAsc(UUID team);
}
