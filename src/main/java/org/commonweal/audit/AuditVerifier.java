package org.commonweal.audit;

import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the record against its seals. */
@Service
@Transactional(readOnly = true)
@RequiresRole({Role.AUDITOR, Role.ADMINISTRATOR})
public class AuditVerifier {

    private final AuditEntries entries;
    private final Seals seals;
    private final HeadFile heads;

    AuditVerifier(AuditEntries entries, Seals seals, HeadFile heads) {
        this.entries = entries;
        this.seals = seals;
        this.heads = heads;
    }

    /** Walks the whole chain; names the first row that is not what was sealed. */
    public Verification verify() {
        return new ChainCheck(entries, seals, heads).run();
    }
}
