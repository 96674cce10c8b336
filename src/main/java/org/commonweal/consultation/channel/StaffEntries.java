package org.commonweal.consultation.channel;

import java.util.Optional;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.PaperEntries;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.consultation.attachment.UnusedUploads;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what staff key, together with the scan it was keyed from. */
@Service
@Transactional
@SignedIn
public class StaffEntries {

    private final ResponseDesk desk;
    private final PaperEntries paper;
    private final Intakes intakes;
    private final FileService files;
    private final UnusedUploads uploads;

    StaffEntries(ResponseDesk desk, PaperEntries paper, Intakes intakes, FileService files, UnusedUploads uploads) {
        this.uploads = uploads;
        this.desk = desk;
        this.paper = paper;
        this.intakes = intakes;
        this.files = files;
    }

    /** Gives the reference of the stored response. */
    public String enter(ConsultationId id, StaffEntry entry) {
        desk.running(id);
        if (entry.channel() == Channel.ONLINE || entry.channel() == Channel.IMPORTED) {
            throw RuleViolation.onField(
                    "consultation.keyedChannel",
                    "channel",
                    "Say how it arrived: on paper, by e-mail, by telephone or at an event.");
        }
        var scan = entry.scan();
        if (scan != null) {
            files.requireReadable(scan);
        }
        boolean before = intakes.responseOf(entry.entry()).isPresent();
        var reference = paper.enter(id, entry.entry(), entry.channel(), entry.receivedOn(), entry.fields());
        if (!before) {
            if (scan != null) {
                uploads.used(scan);
            }
            var response = intakes.responseOf(entry.entry()).orElseThrow();
            intakes.addPaper(id, response, scan == null ? null : scan.value());
        }
        return reference;
    }

    /** The scan of a response, for staff who read the answers. */
    @Transactional(readOnly = true)
    public Optional<FileId> scan(ConsultationId id, String reference) {
        desk.reading(id);
        return intakes.scanOf(id, reference).map(FileId::new);
    }

    /** How many responses come with a scan. */
    @Transactional(readOnly = true)
    public long countScans(ConsultationId id) {
        desk.reading(id);
        return intakes.scans(id);
    }
}
