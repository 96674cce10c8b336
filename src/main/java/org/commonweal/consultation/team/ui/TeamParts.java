package org.commonweal.consultation.team.ui;

import org.commonweal.consultation.team.TeamQueries;
import org.commonweal.consultation.team.TeamService;
import org.springframework.stereotype.Component;

/** What the screens of a team work with. */
@Component
record TeamParts(TeamService service, TeamQueries queries) {}
