package org.commonweal.identity.builtin;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password; an unknown name takes as long, fails with the same words and locks as soon. */
class PasswordCheck implements AuthenticationProvider {

    private final AccountService accounts;
    private final Passwords passwords;
    private final FailedAttempts attempts;

    PasswordCheck(AccountService accounts, Passwords passwords, FailedAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        var typed = request.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(request.getCredentials());
        var account = accounts.find(typed).orElse(null);
        var address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var who = account == null ? typed : account.subject();
        boolean right = account != null && passwords.matches(password, account.passwordHash());
        if (account == null) {
            passwords.compareWithNothing(password);
        }
        if (attempts.locked(who) || attempts.lockedFrom(address)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (account == null || !right) {
            attempts.failed(who);
            attempts.failedFrom(address);
            throw new BadCredentialsException("Wrong name or password");
        }
        attempts.forget(who);
        var holder = new AccountHolder(account.subject(), account.person());
        // The moment of the password becomes the token's auth_time.
        var byPassword = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return UsernamePasswordAuthenticationToken.authenticated(holder, null, List.of(byPassword));
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
