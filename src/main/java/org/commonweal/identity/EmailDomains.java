package org.commonweal.identity;

import java.util.Locale;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;

/** Domains that stand for one organisation. */
final class EmailDomains {

    /** Anybody can have an address there, or many organisations share it: it says nothing about where one belongs. */
    private static final Set<String> SHARED = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.co.uk",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "btinternet.com",
            "aol.com",
            "proton.me",
            "nhs.net");

    private EmailDomains() {}

    static String checked(String text) {
        var domain = text.strip().toLowerCase(Locale.ROOT);
        if (!domain.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}") || domain.length() > 200) {
            throw RuleViolation.onField(
                    "identity.domain", "domains", "Enter a domain in the form example.org, without the @.");
        }
        if (SHARED.contains(domain)) {
            throw RuleViolation.onField(
                    "identity.sharedDomain",
                    "domains",
                    domain + " is shared by many organisations and cannot stand for one.");
        }
        return domain;
    }
}
