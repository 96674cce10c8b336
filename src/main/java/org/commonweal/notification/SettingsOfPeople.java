package org.commonweal.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SettingsOfPeople extends Repository<NoticeSettings, UUID> {

    NoticeSettings save(NoticeSettings settings);

    Optional<NoticeSettings> findById(UUID person);
}
