package org.commonweal.consultation.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.form.Fields;
import org.commonweal.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A response as staff key it.
 *
 * @param entry keyed again with the same one, it is the same response
 * @param scan of the paper, or a recording's transcript
 */
public record StaffEntry(
        UUID entry,
        Channel channel,
        LocalDate receivedOn,
        @Nullable FileId scan,
        Fields fields) {}
