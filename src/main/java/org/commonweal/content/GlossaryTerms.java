package org.commonweal.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GlossaryTerms extends Repository<GlossaryTerm, UUID> {

    GlossaryTerm save(GlossaryTerm term);

    Optional<GlossaryTerm> findById(UUID id);

    boolean existsBySlug(String slug);

    long count();

    @Query("select distinct t from GlossaryTerm t left join fetch t.synonyms where t.retired = false order by t.name")
    List<GlossaryTerm> inUse();

    @Query("select t.id from GlossaryTerm t where t.retired = false")
    Stream<UUID> idsInUse();
}
