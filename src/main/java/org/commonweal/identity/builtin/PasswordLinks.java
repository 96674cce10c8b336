package org.commonweal.identity.builtin;

import org.commonweal.identity.AccountMail;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OneTimeLinks;
import org.commonweal.identity.OneTimeLinks.Purpose;
import org.commonweal.identity.OneTimeLinks.Valid;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.webkit.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links with which people set a password: after forgetting it, or to accept an invitation. */
@Service
@Transactional
@OpenToAll
@ActiveOnBuiltIn
class PasswordLinks {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordLinks.class);

    private final AccountService accounts;
    private final OneTimeLinks links;
    private final Directory directory;
    private final ObjectProvider<AccountMail> mail;
    private final ObjectProvider<Site> site;

    PasswordLinks(
            AccountService accounts,
            OneTimeLinks links,
            Directory directory,
            ObjectProvider<AccountMail> mail,
            ObjectProvider<Site> site) {
        this.accounts = accounts;
        this.links = links;
        this.directory = directory;
        this.mail = mail;
        this.site = site;
    }

    /** Sends a link to the account's address; for an unknown name nothing happens, and the asker is told the same. */
    void sendReset(String typed) {
        var account = accounts.find(typed).orElse(null);
        var address =
                account == null ? null : directory.emailOf(account.person()).orElse(null);
        if (account == null || address == null) {
            LOG.debug("A password link was asked for a name without an account");
            return;
        }
        var token = links.make(Purpose.RESET, account.person(), "Forgotten password");
        mail.ifAvailable(sender -> sender.send(
                address,
                "Set a new password",
                "Somebody, probably you, asked for a new password for "
                        + site.getObject().name() + ".\n\nSet it here within 30 minutes:\n"
                        + site.getObject().baseUrl() + "/idp/password/" + token
                        + "\n\nIf it was not you, do nothing: your password stays as it is.\n"));
    }

    @Transactional(readOnly = true)
    Valid look(String token, Purpose purpose) {
        return links.look(token, purpose)
                .orElseThrow(() -> new RuleViolation("identity.linkDead", "This link has been used or is too old."));
    }

    String invitationLead(String token) {
        var link = look(token, Purpose.INVITATION);
        return link.madeBy() + " invites you, "
                + directory.person(link.holder()).name() + ", to the shared workspaces of "
                + site.getObject().name() + ". Set a password to accept.";
    }

    /** Uses the link up and sets the password; a password that is refused leaves the link usable. */
    void setPassword(String token, Purpose purpose, String password) {
        var holder = links.use(token, purpose).holder();
        accounts.setPassword(holder, password);
        links.useUpAll(holder);
    }
}
