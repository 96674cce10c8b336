package org.commonweal.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeEvents extends Repository<NoticeEvent, UUID> {

    NoticeEvent save(NoticeEvent event);

    void delete(NoticeEvent event);

    /** The oldest waiting, each given to one node only. */
    @Query(value = "select * from notice_event order by id limit 50 for update skip locked", nativeQuery = true)
    List<NoticeEvent> claim();
}
