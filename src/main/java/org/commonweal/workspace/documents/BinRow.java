package org.commonweal.workspace.documents;

import java.time.Instant;
import org.commonweal.kernel.SubjectRef;

/** Something in the bin that can be taken out again until the instant. */
public record BinRow(SubjectRef subject, String name, String by, Instant since, Instant until) {}
