package org.commonweal.identity;

import org.commonweal.identity.IdentitySettings.Provider;
import org.commonweal.kernel.PortalClock;
import org.commonweal.webkit.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people get by mail about their access. */
@Component
class AccountLetters {

    private final OneTimeLinks links;
    private final IdentitySettings settings;
    private final ObjectProvider<AccountMail> mail;
    private final ObjectProvider<Site> site;

    AccountLetters(
            OneTimeLinks links,
            IdentitySettings settings,
            ObjectProvider<AccountMail> mail,
            ObjectProvider<Site> site) {
        this.links = links;
        this.settings = settings;
        this.mail = mail;
        this.site = site;
    }

    /** Invites somebody who has not signed in yet; with Keycloak they have their account there. */
    void invite(Person person, String inviter, String to) {
        var portal = site.getObject();
        var opening = inviter + " invites you to work with " + to + " on the portal of " + portal.name() + ".\n\n";
        var how = settings.provider() == Provider.BUILTIN
                ? "Accept and set a password within 7 days:\n" + portal.baseUrl() + "/idp/invitation/"
                        + links.make(OneTimeLinks.Purpose.INVITATION, person.id(), inviter)
                : "Sign in with your organisation's account:\n" + portal.baseUrl() + "/app/";
        send(person, "You are invited to " + portal.name(), opening + how + "\n");
    }

    void nowBelongs(Person person, String inviter, String to) {
        var portal = site.getObject();
        send(
                person,
                "You now belong to " + to,
                inviter + " added you to " + to + " on the portal of " + portal.name()
                        + ". If you belong to several organisations, choose at the top of the page which one you act for.\n\n"
                        + portal.baseUrl() + "/app/\n");
    }

    void idleWarning(Person reader, Person guest, java.time.Instant suspendedAt) {
        var day = suspendedAt.atZone(PortalClock.LONDON).toLocalDate();
        send(
                reader,
                "A guest's access is about to be suspended",
                guest.displayName() + " has not signed in for a long time. Without a visit, the access is suspended on "
                        + day + ". Signing in once keeps it:\n\n"
                        + site.getObject().baseUrl() + "/app/\n");
    }

    private void send(Person person, String subject, String text) {
        mail.ifAvailable(sender -> sender.send(person.email(), subject, text));
    }
}
