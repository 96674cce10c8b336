package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Measures extends Repository<Measure, UUID>, JpaSpecificationExecutor<Measure> {

    Measure save(Measure measure);

    void delete(Measure measure);

    Optional<Measure> findById(UUID id);

    Optional<Measure> findByCode(String code);

    List<Measure> findByIdIn(Collection<UUID> ids);

    List<Measure> findByOutcomeIdOrderByCode(UUID outcome);

    @Query("select measure.id from Measure measure")
    Stream<UUID> ids();

    @Query("select measure.id from Measure measure where measure.workspaceId = :space")
    List<UUID> idsIn(UUID space);
}
