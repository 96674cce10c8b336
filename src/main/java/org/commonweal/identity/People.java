package org.commonweal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID>, JpaSpecificationExecutor<Person> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    Optional<Person> findByEmail(String email);

    Optional<Person> findByIssuerAndSubject(String issuer, String subject);

    List<Person> findByStatusIn(Collection<PersonStatus> statuses);
}
