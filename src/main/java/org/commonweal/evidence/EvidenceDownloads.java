package org.commonweal.evidence;

import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.files.FileId;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the file of a version for a signed-in reader; taking restricted data away leaves a record. */
@Service
@Transactional
@SignedIn
public class EvidenceDownloads {

    private final EvidenceRegister register;
    private final Access access;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    EvidenceDownloads(EvidenceRegister register, Access access, PortalClock clock, ApplicationEventPublisher events) {
        this.register = register;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    public FileId fileOf(String ref, int number) {
        var item = register.require(ref, Level.READ);
        var subject = item.id().subject();
        var file = item.version(number)
                .filter(version -> register.sees(item, version))
                .map(EvidenceVersion::file)
                .orElseThrow(() -> new NotFound(subject));
        if (access.classificationOf(subject).covers(Classification.RESTRICTED)) {
            events.publishEvent(new Happened(
                    subject,
                    "evidence.downloaded",
                    register.reader(),
                    clock.instant(),
                    item.space(),
                    Map.of("ref", item.ref(), "number", String.valueOf(number))));
        }
        return new FileId(file.id());
    }
}
