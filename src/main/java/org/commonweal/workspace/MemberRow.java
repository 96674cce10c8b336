package org.commonweal.workspace;

import java.time.Instant;
import org.commonweal.access.GrantId;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.jspecify.annotations.Nullable;

/** A person or organisation that belongs to a space. */
public record MemberRow(
        GrantId grant,
        Principal principal,
        String name,
        Level level,
        Instant since,
        @Nullable Instant until) {}
