package org.commonweal.consultation.team;

import java.util.List;
import org.commonweal.consultation.OrganisationDesk;
import org.commonweal.consultation.OrganisationDesk.Asked;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues do to the response of their organisation. */
@Service
@Transactional
@SignedIn
public class TeamService {

    private static final int LONGEST_COMMENT = 4000;

    private final OrganisationDesk consultations;
    private final TeamDesk desk;
    private final Teams teams;
    private final TeamAnswerList answers;
    private final TeamEntries entries;
    private final PortalClock clock;

    TeamService(
            OrganisationDesk consultations,
            TeamDesk desk,
            Teams teams,
            TeamAnswerList answers,
            TeamEntries entries,
            PortalClock clock) {
        this.consultations = consultations;
        this.desk = desk;
        this.teams = teams;
        this.answers = answers;
        this.entries = entries;
        this.clock = clock;
    }

    /** Keeps what was typed as the answer, whether or not it is complete. */
    public void save(String slug, String question, long version, Fields typed) {
        var organisation = desk.organisation();
        desk.requireEditor(organisation);
        var asked = open(slug);
        var about = asked.form()
                .question(question)
                .filter(found -> found.type().asks())
                .orElseThrow(() -> new NotFound("Question"));
        var team = hold(asked, organisation);
        var by = desk.acting().requirePerson();
        var stored = answers.findByTeamIdAndQuestion(team.id(), question).orElse(null);
        if (stored == null) {
            if (version != TeamDetails.NONE) {
                throw new StaleVersion();
            }
            answers.save(new TeamAnswer(team.id(), question, typed, by, clock.instant()));
        } else {
            stored.change(version, typed, by, clock.instant());
            answers.save(stored);
        }
        log(team, TeamEntryKind.ANSWERED, question, words(about, typed));
    }

    public void comment(String slug, String question, String text) {
        var organisation = desk.organisation();
        var asked = open(slug);
        if (asked.form().question(question).isEmpty()) {
            throw new NotFound("Question");
        }
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST_COMMENT) {
            throw RuleViolation.onField(
                    "consultation.teamComment", "comment", "Write a comment of up to 4,000 characters.");
        }
        log(hold(asked, organisation), TeamEntryKind.COMMENTED, question, words);
    }

    /**
     * Sends the response in; it takes the place of the one sent before.
     *
     * @param round how often it was submitted when the signatory looked at it
     * @return its reference
     */
    public String submit(String slug, int round) {
        var organisation = desk.organisation();
        desk.requireSignatory(organisation);
        var asked = open(slug);
        var team = hold(asked, organisation);
        team.requireRound(round);
        var form = TeamForm.of(asked.form(), answers.findByTeamId(team.id()), desk.name(organisation));
        var problems = form.questions()
                .filter(question -> !form.problem(question).isEmpty())
                .map(question -> "“%s”: %s".formatted(question.text(), form.problem(question)))
                .toList();
        if (!problems.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.teamIncomplete", "Some answers have to be put right first.", problems);
        }
        var reference = consultations.submit(
                asked.id(), team.submission(), desk.name(organisation), form.counted(), team.reference());
        team.submitted(reference, actor(), clock.instant());
        teams.save(team);
        log(team, team.round() == 1 ? TeamEntryKind.SUBMITTED : TeamEntryKind.REPLACED, "", history(form));
        return reference;
    }

    /** What was submitted, as the record keeps it when a later response takes its place. */
    private static String history(TeamForm form) {
        var counted = form.counted();
        return String.join(
                "\n",
                form.questions()
                        .filter(question -> !counted.of(question.key()).isEmpty())
                        .map(question -> question.text() + " "
                                + String.join("; ", AnswerWords.lines(question, counted.of(question.key()))))
                        .toList());
    }

    private static String words(Question question, Fields typed) {
        var reading = AnswerReader.read(question, typed);
        return reading.ok()
                ? String.join("\n", AnswerWords.lines(question, reading.parts()))
                : String.join(
                        "\n",
                        typed.sent().values().stream().flatMap(List::stream).toList());
    }

    private Asked open(String slug) {
        var asked = consultations.asked(slug);
        if (!asked.takesAnswers()) {
            throw new RuleViolation("consultation.notOpen", "This consultation does not take answers now.");
        }
        return asked;
    }

    private Team hold(Asked asked, OrganisationId organisation) {
        return teams.hold(asked.id().value(), organisation.value())
                .orElseGet(() -> teams.save(new Team(asked.id(), organisation)));
    }

    private Actor actor() {
        return desk.acting();
    }

    private void log(Team team, TeamEntryKind kind, String question, String body) {
        entries.save(new TeamEntry(team.id(), kind, question, actor().requirePerson(), body, clock.instant()));
    }
}
