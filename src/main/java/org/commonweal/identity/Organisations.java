package org.commonweal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, UUID>, JpaSpecificationExecutor<Organisation> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    Optional<Organisation> findByCode(String code);

    Optional<Organisation> findByAlias(String alias);

    Optional<Organisation> findByHomeTrue();

    @Query("select count(o) > 0 from Organisation o join o.domains d where d = :domain and o.id <> :except")
    boolean domainTaken(String domain, UUID except);

    @Query("select o.id from Organisation o where o.status = 'ACTIVE'")
    Stream<UUID> activeIds();

    List<Organisation> findByStatusOrderByName(OrganisationStatus status);
}
