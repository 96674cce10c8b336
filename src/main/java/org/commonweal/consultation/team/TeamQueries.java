package org.commonweal.consultation.team;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.consultation.OrganisationDesk;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the response of their organisation to its members, and to nobody else. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class TeamQueries {

    private final OrganisationDesk consultations;
    private final TeamDesk desk;
    private final Teams teams;
    private final TeamAnswerList answers;
    private final TeamEntries entries;

    TeamQueries(
            OrganisationDesk consultations, TeamDesk desk, Teams teams, TeamAnswerList answers, TeamEntries entries) {
        this.consultations = consultations;
        this.desk = desk;
        this.teams = teams;
        this.answers = answers;
        this.entries = entries;
    }

    public TeamDetails get(String slug) {
        var organisation = desk.organisation();
        var asked = consultations.asked(slug);
        var team = teams.findByConsultationIdAndOrganisationId(asked.id().value(), organisation.value())
                .orElse(null);
        List<TeamAnswer> stored = team == null ? List.of() : answers.findByTeamId(team.id());
        var form = TeamForm.of(asked.form(), stored, desk.name(organisation));
        var byQuestion = stored.stream().collect(Collectors.toMap(TeamAnswer::question, Function.identity()));
        return new TeamDetails(
                slug,
                asked.title(),
                desk.name(organisation),
                team == null ? null : team.reference(),
                team == null ? 0 : team.round(),
                asked.takesAnswers(),
                asked.closesAt(),
                asked.takesAnswers() && desk.edits(organisation),
                asked.takesAnswers() && desk.signs(organisation),
                form.questions()
                        .map(question -> answer(form, question, byQuestion.get(question.key())))
                        .toList(),
                team == null ? List.of() : log(team));
    }

    private TeamDetails.Answer answer(TeamForm form, Question question, @Nullable TeamAnswer stored) {
        return stored == null
                ? new TeamDetails.Answer(question, Fields.none(), TeamDetails.NONE, "", null, form.problem(question))
                : new TeamDetails.Answer(
                        question,
                        stored.fields(),
                        stored.versionNumber(),
                        desk.name(stored.changedBy()),
                        stored.changedAt(),
                        form.problem(question));
    }

    private List<TeamDetails.Line> log(Team team) {
        return entries.findByTeamIdOrderByMadeAtAscIdAsc(team.id()).stream()
                .map(entry -> entry.line(desk.name(entry.person())))
                .toList();
    }
}
