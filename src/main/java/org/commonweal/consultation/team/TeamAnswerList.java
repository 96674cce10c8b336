package org.commonweal.consultation.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TeamAnswerList extends Repository<TeamAnswer, UUID> {

    TeamAnswer save(TeamAnswer answer);

    List<TeamAnswer> findByTeamId(UUID team);

    Optional<TeamAnswer> findByTeamIdAndQuestion(UUID team, String question);
}
