package org.commonweal.site;

import java.util.List;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the public wrote, for those who answer it. */
@Service
@Transactional(readOnly = true)
@RequiresRole({Role.RECORDS_OFFICER, Role.ADMINISTRATOR})
public class PublicMessageQueries {

    private final MessagesFromPublic messages;

    PublicMessageQueries(MessagesFromPublic messages) {
        this.messages = messages;
    }

    public List<MessageRow> findRows(Pageable page) {
        return messages.findAllByOrderByReceivedAtDesc(page).stream()
                .map(MessageFromPublic::row)
                .toList();
    }

    public long countRows() {
        return messages.count();
    }
}
