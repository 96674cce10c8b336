package org.commonweal.look;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PortalLooks extends Repository<PortalLook, UUID> {

    PortalLook save(PortalLook look);

    Optional<PortalLook> findByName(String name);
}
