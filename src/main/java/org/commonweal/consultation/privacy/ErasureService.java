package org.commonweal.consultation.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.consultation.ResponseVault;
import org.commonweal.consultation.ResponseVault.Kept;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases what somebody sent, all of it in one transaction, and says what went. */
@Service
@Transactional
public class ErasureService {

    private final ResponseVault vault;
    private final List<ResponseTraces> traces;
    private final Erasures erasures;
    private final Editions editions;
    private final PortalClock clock;

    ErasureService(
            ResponseVault vault, List<ResponseTraces> traces, Erasures erasures, Editions editions, PortalClock clock) {
        this.editions = editions;
        this.vault = vault;
        this.traces = List.copyOf(traces);
        this.erasures = erasures;
        this.clock = clock;
    }

    /** For staff who were asked to, by the reference of the receipt. */
    @SignedIn
    public Certificate erase(ConsultationId id, String reference) {
        return erase(vault.ofReference(id, reference), "staff", vault.acting());
    }

    /** For who sent it, while the code is held; empty if nothing was sent with it. */
    @OpenToAll
    public Optional<Certificate> erase(String slug, ResumeCode code) {
        return vault.ofCode(slug, code).map(kept -> erase(kept, "respondent", Actor.visitor()));
    }

    /** What was erased, the latest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Certificate> certificates(ConsultationId id) {
        vault.requireReading(id);
        return erasures.findByConsultationIdOrderByErasedAtDesc(id.value()).stream()
                .map(Erasure::certificate)
                .toList();
    }

    private Certificate erase(Kept kept, String askedBy, Actor by) {
        int edition = erasures.edition(kept.consultation().value());
        var at = clock.instant();
        if (kept.reported()) {
            editions.keep(kept.consultation(), edition, at);
        }
        var removed = new ArrayList<String>();
        traces.forEach(trace -> removed.addAll(trace.forget(kept.id())));
        removed.addAll(vault.remove(kept, by));
        if (kept.reported()) {
            edition++;
            vault.tellEveryone(
                    kept.consultation(),
                    "The published numbers are edition %d since today: one response was erased as its author asked. The numbers published before stand as edition %d of their date."
                            .formatted(edition, edition - 1));
        }
        return erasures.save(new Erasure(kept.consultation(), askedBy, removed, edition, by, at))
                .certificate();
    }
}
