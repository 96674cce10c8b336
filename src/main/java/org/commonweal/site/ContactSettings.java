package org.commonweal.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public reaches the council, and what the accessibility statement says.
 *
 * @param email mailbox that messages of the public go to
 * @param dataProtectionEmail mailbox of the data protection officer; the same one when empty
 * @param phone shown when not empty
 * @param address postal address, shown when not empty
 * @param statementDate when the accessibility statement was prepared, in words
 */
@ConfigurationProperties("commonweal.contact")
record ContactSettings(
        @DefaultValue("contact@example.org") String email,
        @DefaultValue("") String dataProtectionEmail,
        @DefaultValue("") String phone,
        @DefaultValue("") String address,
        @DefaultValue("22 November 2026") String statementDate) {

    String dataProtection() {
        return dataProtectionEmail.isEmpty() ? email : dataProtectionEmail;
    }
}
