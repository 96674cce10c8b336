package org.commonweal.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Outgoing mail; the server itself is set with {@code spring.mail.*}.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("commonweal.mail")
record MailSettings(@DefaultValue("portal@localhost") String from) {}
