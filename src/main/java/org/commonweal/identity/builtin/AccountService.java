package org.commonweal.identity.builtin;

import java.util.Locale;
import java.util.Optional;
import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SessionEnds;
import org.commonweal.identity.SignIns;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The built-in provider's accounts: who has one, whether a password is right, and new passwords. */
@Service
@Transactional
@OpenToAll
class AccountService implements BuiltInAccounts {

    private final Accounts accounts;
    private final Directory directory;
    private final SignIns signIns;
    private final Passwords passwords;
    private final FailedAttempts attempts;
    private final SessionEnds ends;
    private final PortalClock clock;

    AccountService(
            Accounts accounts,
            Directory directory,
            SignIns signIns,
            Passwords passwords,
            FailedAttempts attempts,
            SessionEnds ends,
            PortalClock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.signIns = signIns;
        this.passwords = passwords;
        this.attempts = attempts;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public void create(PersonId person, @Nullable String username, String password) {
        var hash = passwords.accept(password);
        var account = accounts.save(new Account(person, username, hash, clock.instant()));
        signIns.bind(person, ISSUER, account.subject());
    }

    /** Sets the password of somebody who has proved to hold a link sent to them; makes the account when missing. */
    void setPassword(PersonId person, String password) {
        var existing = accounts.findByPersonId(person.value());
        if (existing.isEmpty()) {
            create(person, null, password);
            return;
        }
        var account = existing.get();
        account.changePassword(passwords.accept(password), clock.instant());
        accounts.save(account);
        attempts.forget(account.subject());
        ends.endAll(person);
    }

    /** The account with this address or short name. */
    @Transactional(readOnly = true)
    Optional<Account> find(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        if (!name.contains("@")) {
            return accounts.findByUsername(name);
        }
        return directory
                .personByEmail(name)
                .map(PersonRef::id)
                .flatMap(person -> accounts.findByPersonId(person.value()));
    }

    Optional<Account> accountOf(PersonId person) {
        return accounts.findByPersonId(person.value());
    }
}
