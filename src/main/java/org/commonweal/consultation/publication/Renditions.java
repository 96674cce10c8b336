package org.commonweal.consultation.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Renditions extends Repository<Rendition, UUID> {

    Rendition save(Rendition rendition);

    Optional<Rendition> findByConsultationIdAndPublicId(UUID consultation, String publicId);

    Optional<Rendition> findByConsultationIdAndResponseId(UUID consultation, UUID response);

    Optional<Rendition> findByResponseId(UUID response);

    void delete(Rendition rendition);

    List<Rendition> findByConsultationIdAndStateNot(UUID consultation, RenditionState state);

    boolean existsByPublicId(String publicId);

    /** In the order of their public ids, which says nothing about when anything was sent. */
    List<Rendition> findByConsultationIdAndStateOrderByPublicId(UUID consultation, RenditionState state, Pageable page);

    List<Rendition> findByConsultationIdAndStateAndPublicIdGreaterThanOrderByPublicId(
            UUID consultation, RenditionState state, String publicId, Limit limit);

    List<Rendition> findByConsultationIdAndStateAndPublicIdInOrderByPublicId(
            UUID consultation, RenditionState state, Collection<String> publicIds);

    long countByConsultationIdAndState(UUID consultation, RenditionState state);

    @Query("select rendition.responseId from Rendition rendition where rendition.consultationId = :consultation")
    Set<UUID> responsesOf(UUID consultation);

    @Query("""
            select rendition.state, count(rendition) from Rendition rendition
            where rendition.consultationId = :consultation group by rendition.state""")
    List<Object[]> countByState(UUID consultation);
}
