package org.commonweal.identity.builtin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByPersonId(UUID personId);

    Optional<Account> findByUsername(String username);
}
