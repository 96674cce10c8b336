package org.commonweal.consultation.channel;

import java.util.List;
import org.commonweal.consultation.ResponseDesk;

/**
 * A row as it was understood.
 *
 * @param reference by which it is known again
 * @param source the file's own word for the channel; empty without one
 * @param content what was answered, as a hash
 * @param incoming only to be used if there are no problems
 */
record ReadRow(
        long number,
        String reference,
        String source,
        String content,
        ResponseDesk.Incoming incoming,
        List<RowProblem> problems) {}
