package org.commonweal.consultation;

import java.time.Duration;
import java.util.Optional;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Walk;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/** Makes a response of a draft that is complete, in the transaction of whoever asks for it. */
@Component
class Delivery {

    /** Nobody reads and answers faster. */
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    private final AnswerDrafts drafts;
    private final Preparation preparation;
    private final ResponseRegister register;
    private final AnswerFiles files;
    private final PortalClock clock;

    Delivery(
            AnswerDrafts drafts,
            Preparation preparation,
            ResponseRegister register,
            AnswerFiles files,
            PortalClock clock) {
        this.drafts = drafts;
        this.preparation = preparation;
        this.register = register;
        this.files = files;
        this.clock = clock;
    }

    /** What keeps it from being sent; empty if nothing does. */
    Optional<Sending> unready(Consultation consultation, AnswerDraft draft) {
        var walk = walk(consultation, draft);
        var fields = draft.pages().all();
        for (var page : walk.pages()) {
            if (!AnswerReader.errors(page.shown(walk.answers()), fields).isEmpty()) {
                return Optional.of(new Sending.Incomplete(page.key()));
            }
        }
        return files.refused(draft, walk.questions(), fields)
                .map(refused -> new Sending.FileRefused(refused.getKey(), refused.getValue()));
    }

    Sending deliver(Consultation consultation, AnswerDraft draft) {
        var problem = unready(consultation, draft);
        if (problem.isPresent()) {
            return problem.get();
        }
        var form = preparation.form(consultation);
        var walk = walk(consultation, draft);
        files.settle(draft, walk.questions(), draft.pages().all());
        var arrival = new Arrival(
                consultation.id(),
                draft.id(),
                consultation.formNumber(),
                Channel.ONLINE,
                Answering.organisation(form, walk.answers()),
                null,
                suspicion(draft),
                walk.answers(),
                draft.variant());
        var reference = register.receive(arrival, form, Actor.visitor());
        draft.sentAs(reference);
        drafts.save(draft);
        return new Sending.Received(reference);
    }

    private Walk walk(Consultation consultation, AnswerDraft draft) {
        var form = preparation.form(consultation);
        return Walk.through(
                form,
                AnswerReader.answers(form.questions().toList(), draft.pages().all()));
    }

    private String suspicion(AnswerDraft draft) {
        boolean fast = draft.startedAt().plus(SHORTEST).isAfter(clock.instant());
        return !fast
                ? draft.suspicion()
                : draft.suspicion().isEmpty() ? "sent at once" : draft.suspicion() + ", sent at once";
    }
}
