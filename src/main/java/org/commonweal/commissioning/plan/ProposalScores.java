package org.commonweal.commissioning.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalScores extends Repository<ProposalScore, UUID> {

    ProposalScore save(ProposalScore score);

    Optional<ProposalScore> findByProposalIdAndScorerId(UUID proposal, UUID scorer);

    List<ProposalScore> findByProposalIdAndHandedInAtIsNotNull(UUID proposal);

    List<ProposalScore> findByScorerIdAndProposalIdIn(UUID scorer, Collection<UUID> proposals);

    /** Scores handed in, for a moderator all and for a scorer only once their own is among them. */
    @Query("""
            select score from ProposalScore score left join fetch score.answers
            where score.proposalId = :proposal and score.handedInAt is not null
              and (:all = true or exists (
                select own.id from ProposalScore own
                where own.proposalId = score.proposalId and own.scorerId = :reader and own.handedInAt is not null))
            order by score.handedInAt, score.id""")
    List<ProposalScore> openTo(UUID proposal, UUID reader, boolean all);

    @Query("""
            select count(score) > 0 from ProposalScore score, Proposal proposal
            where proposal.id = score.proposalId and proposal.planId = :plan""")
    boolean anyIn(UUID plan);
}
