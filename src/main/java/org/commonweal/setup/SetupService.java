package org.commonweal.setup;

import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Founding;
import org.commonweal.identity.IdentitySettings;
import org.commonweal.identity.OpenToAll;
import org.commonweal.look.LookService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets an empty portal up for whoever holds the link. */
@Service
@OpenToAll
public class SetupService {

    private final SetupLink link;
    private final Founding founding;
    private final LookService looks;
    private final BuiltInAccounts accounts;
    private final IdentitySettings identity;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    SetupService(
            SetupLink link,
            Founding founding,
            LookService looks,
            BuiltInAccounts accounts,
            IdentitySettings identity,
            CurrentActor actors,
            PlatformTransactionManager transactions) {
        this.link = link;
        this.founding = founding;
        this.looks = looks;
        this.accounts = accounts;
        this.identity = identity;
        this.actors = actors;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Refuses a link that was used or is too old. */
    public void requireLink(String token) {
        link.require(token);
    }

    /** Whether the portal itself keeps the administrator's password. */
    public boolean asksForPassword() {
        return identity.provider() == IdentitySettings.Provider.BUILTIN;
    }

    /** All of it or nothing. The link is used up after it is committed, so that a refusal can be put right. */
    public void setUp(String token, SetupDraft draft) {
        link.use(
                token,
                () -> transactions.executeWithoutResult(status -> actors.asSystem("set-up", () -> {
                    write(draft);
                    return draft;
                })));
    }

    private void write(SetupDraft draft) {
        var administrator = founding.found(draft.council(), draft.code(), draft.person(), draft.email());
        looks.adopt(draft.look(), draft.logo());
        if (asksForPassword()) {
            accounts.create(administrator, draft.password());
        }
    }
}
