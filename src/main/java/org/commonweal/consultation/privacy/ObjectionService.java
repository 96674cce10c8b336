package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.consultation.ResponseVault;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a response from being published because who gave it objects; it goes on being counted. */
@Service
@Transactional
@SignedIn
public class ObjectionService {

    private final ResponseVault vault;
    private final List<ResponseTraces> traces;
    private final Objections objections;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ObjectionService(
            ResponseVault vault,
            List<ResponseTraces> traces,
            Objections objections,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.vault = vault;
        this.traces = List.copyOf(traces);
        this.objections = objections;
        this.events = events;
        this.clock = clock;
    }

    /** Takes back what is published of the response, in the same transaction. True if anything was. */
    public boolean object(ConsultationId id, String reference) {
        var kept = vault.ofReference(id, reference);
        if (!objections.existsById(kept.id())) {
            objections.save(new Objection(kept.id(), id.value(), clock.instant()));
            events.publishEvent(new Happened(
                    id.subject(), "consultation.publicationObjected", vault.acting(), clock.instant(), null, Map.of()));
        }
        return traces.stream().map(trace -> trace.unpublish(kept.id())).reduce(false, Boolean::logicalOr);
    }

    /** How many objected. */
    @Transactional(readOnly = true)
    public long count(ConsultationId id) {
        vault.requireReading(id);
        return objections.countByConsultationId(id.value());
    }

    /** For whoever publishes: staff who read the answers. */
    @Transactional(readOnly = true)
    public boolean objected(ConsultationId id, UUID response) {
        vault.requireReading(id);
        return objections.existsById(response);
    }
}
