package org.commonweal.site;

import java.time.Duration;
import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.notification.Mailer;
import org.commonweal.webkit.FormTokens.FormToken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives what the public writes, and passes it to the mailbox that is set for it. */
@Service
@Transactional
public class PublicMessageService {

    /** Nobody fills in the form faster. */
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private final MessagesFromPublic messages;
    private final Mailer mailer;
    private final ContactSettings contact;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final TransactionTemplate transactions;

    PublicMessageService(
            MessagesFromPublic messages,
            Mailer mailer,
            ContactSettings contact,
            CurrentActor actors,
            PortalClock clock,
            PlatformTransactionManager transactionManager) {
        this.messages = messages;
        this.mailer = mailer;
        this.contact = contact;
        this.actors = actors;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Stores the message and answers once that is certain; sent again with the same form, it answers the same.
     *
     * @param trapped whether the field that people do not see was filled in
     */
    @OpenToAll
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MessageReceipt receive(MessageKind kind, PublicMessageDraft draft, FormToken form, boolean trapped) {
        try {
            return messages.findByFormKey(form.key())
                    .map(MessageFromPublic::receipt)
                    .orElseGet(() -> store(kind, draft, form, trapped));
        } catch (DataIntegrityViolationException twice) {
            return messages.findByFormKey(form.key())
                    .map(MessageFromPublic::receipt)
                    .orElseThrow(() -> twice);
        }
    }

    private MessageReceipt store(MessageKind kind, PublicMessageDraft draft, FormToken form, boolean trapped) {
        var receipt = transactions.execute(status -> {
            var message = new MessageFromPublic(kind, draft, form.key(), suspicion(form, trapped), clock.instant());
            messages.save(message);
            pass(message.row());
            return message.receipt();
        });
        return java.util.Objects.requireNonNull(receipt);
    }

    private String suspicion(FormToken form, boolean trapped) {
        boolean fast = form.issuedAt().plus(SHORTEST).isAfter(clock.instant());
        return (trapped ? "hidden field filled in" : "") + (trapped && fast ? ", " : "") + (fast ? "sent at once" : "");
    }

    private void pass(MessageRow row) {
        boolean complaint = row.kind() == MessageKind.COMPLAINT;
        var heading = (row.suspicion().isEmpty() ? "" : "[possibly not from a person] ")
                + (complaint ? "Data protection complaint " : "Message from the website ")
                + row.reference();
        var due = complaint ? "Acknowledge it by " + row.acknowledgeBy() + ".\n\n" : "";
        mailer.send(
                complaint ? contact.dataProtection() : contact.email(),
                heading,
                "From: %s <%s>%n%n%s%s".formatted(row.name(), row.email(), due, row.text()));
    }

    /** What to tell the sender who comes back to the receipt. */
    @OpenToAll
    @Transactional(readOnly = true)
    public MessageReceipt getReceipt(String reference) {
        return messages.findByReference(reference)
                .map(MessageFromPublic::receipt)
                .orElseThrow(() -> new NotFound("Receipt"));
    }

    @RequiresRole({Role.RECORDS_OFFICER, Role.ADMINISTRATOR})
    public void acknowledge(UUID id, long version) {
        var message = messages.findById(id).orElseThrow(() -> new NotFound("Message"));
        message.acknowledge(version, actors.get(), clock.instant());
        messages.save(message);
    }
}
