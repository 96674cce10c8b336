package org.commonweal.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OneTimeLinkRows extends Repository<OneTimeLink, UUID> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    List<OneTimeLink> findByPersonIdAndExpiresAtAfter(UUID personId, Instant now);
}
