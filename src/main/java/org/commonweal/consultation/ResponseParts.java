package org.commonweal.consultation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** All responses of a consultation, the latest first, a part at a time; parts that were read are held no longer. */
@Component
class ResponseParts {

    private static final int PART = 500;

    private final ConsultationResponses responses;
    private final EntityManager entities;

    ResponseParts(ConsultationResponses responses, EntityManager entities) {
        this.responses = responses;
        this.entities = entities;
    }

    record One(UUID id, UUID consultation, Instant receivedAt, ResponseRow row) {}

    List<One> first(ConsultationId id) {
        return released(
                responses.findByConsultationIdOrderByReceivedAtDescIdDesc(id.value(), PageRequest.ofSize(PART)));
    }

    List<One> after(One last) {
        return released(
                responses.findAfter(last.consultation(), last.receivedAt(), last.id(), PageRequest.ofSize(PART)));
    }

    private List<One> released(List<ConsultationResponse> page) {
        page.forEach(entities::detach);
        return page.stream()
                .map(one -> new One(one.id(), one.consultationId(), one.receivedAt(), one.row()))
                .toList();
    }
}
