package org.commonweal.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationResponses extends Repository<ConsultationResponse, UUID> {

    ConsultationResponse save(ConsultationResponse response);

    Optional<ConsultationResponse> findByConsultationIdAndReference(UUID consultation, String reference);

    void delete(ConsultationResponse response);

    Optional<ConsultationResponse> findBySubmissionId(UUID submission);

    List<ConsultationResponse> findByConsultationIdOrderByReceivedAtDescIdDesc(UUID consultation, Pageable page);

    /** The part that follows a response; it costs the same however far down it is. */
    @Query("""
            select response from ConsultationResponse response
            where response.consultationId = :consultation
            and (response.receivedAt < :at or response.receivedAt = :at and response.id < :id)
            order by response.receivedAt desc, response.id desc""")
    List<ConsultationResponse> findAfter(UUID consultation, Instant at, UUID id, Pageable page);

    List<ConsultationResponse> findByIdIn(Collection<UUID> ids);

    long count();

    @Query("select response.id from ConsultationResponse response where response.consultationId = :consultation")
    List<UUID> findIds(UUID consultation);

    long countByConsultationId(UUID consultation);

    @Query("""
            select response.channel, count(response) from ConsultationResponse response
            where response.consultationId = :consultation group by response.channel""")
    List<Object[]> countByChannel(UUID consultation);

    @Query("""
            select count(response) from ConsultationResponse response
            where response.consultationId = :consultation and response.organisation <> ''""")
    long countOrganisations(UUID consultation);

    @Query("""
            select count(response) from ConsultationResponse response
            where response.consultationId = :consultation and response.suspicion <> ''""")
    long countSuspicious(UUID consultation);

    @Query("""
            select response.id, response.receivedAt from ConsultationResponse response
            where response.consultationId = :consultation and response.channel = :channel
            order by response.receivedAt, response.id""")
    List<Object[]> findArrivals(UUID consultation, Channel channel);

    @Query("""
            select response from ConsultationResponse response
            where response.consultationId = :consultation and response.suspicion <> ''
            order by response.receivedAt desc, response.id desc""")
    List<ConsultationResponse> findSuspicious(UUID consultation, Pageable page);
}
