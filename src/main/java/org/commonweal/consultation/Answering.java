package org.commonweal.consultation;

import java.io.InputStream;
import java.util.Optional;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Walk;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody of the public does with a form. Nobody is asked who they are; the code is all that counts. */
@Service
@Transactional
@OpenToAll
public class Answering {

    private final Consultations consultations;
    private final PublicConsultations open;
    private final AnswerDrafts drafts;
    private final Preparation preparation;
    private final Delivery delivery;
    private final AnswerFiles files;
    private final PortalClock clock;

    Answering(
            Consultations consultations,
            PublicConsultations open,
            AnswerDrafts drafts,
            Preparation preparation,
            Delivery delivery,
            AnswerFiles files,
            PortalClock clock) {
        this.consultations = consultations;
        this.open = open;
        this.drafts = drafts;
        this.preparation = preparation;
        this.delivery = delivery;
        this.files = files;
        this.clock = clock;
    }

    /** @param trapped whether the field that people do not see was filled in */
    public ResumeCode start(String slug, boolean trapped) {
        var consultation = load(slug);
        if (!consultation.takesAnswersAt(clock.instant())) {
            throw new RuleViolation("consultation.notOpen", "This consultation does not take answers now.");
        }
        if (consultation.mode() == AnswerMode.SIGNED_IN) {
            throw new RuleViolation(
                    "consultation.signedInOnly", "Only organisations that are signed in answer this consultation.");
        }
        var code = ResumeCode.random();
        var suspicion = trapped ? "hidden field filled in" : "";
        drafts.save(new AnswerDraft(consultation.id(), code.hash(), suspicion, clock.instant()));
        return code;
    }

    /** Empty for a code that is not one of this consultation. */
    @Transactional(readOnly = true)
    public Optional<Progress> find(String slug, ResumeCode code) {
        var consultation = load(slug);
        return drafts.findByConsultationIdAndCodeHash(consultation.id().value(), code.hash())
                .map(draft -> progress(consultation, draft));
    }

    private Progress progress(Consultation consultation, AnswerDraft draft) {
        var form = preparation.form(consultation);
        var given = given(form, draft);
        return new Progress(
                open.find(consultation.slug()).orElseThrow(() -> new NotFound(ConsultationId.SUBJECT_TYPE)),
                form,
                given,
                Walk.through(form, given),
                draft.pages(),
                draft.reference(),
                draft.variant());
    }

    /** Goes on in another variant of the consultation, with every answer given so far. */
    public void readAs(String slug, ResumeCode code, String variant) {
        var draft = hold(load(slug), code);
        draft.readAs(variant);
        drafts.save(draft);
    }

    /** Keeps the page as it was typed, whether or not it can be read. */
    public Saving save(String slug, ResumeCode code, String pageKey, int revision, Fields sent) {
        var consultation = load(slug);
        var draft = hold(consultation, code);
        if (draft.sent()) {
            return new Saving.AlreadySent();
        }
        if (!consultation.takesAnswersAt(clock.instant())) {
            return new Saving.Late();
        }
        var form = preparation.form(consultation);
        var page = Walk.through(form, given(form, draft)).page(pageKey).orElse(null);
        if (page == null) {
            return new Saving.NotOnTheWay();
        }
        var fields = files.own(draft, page, sent);
        var pages = draft.pages();
        if (pages.revision(pageKey) != revision) {
            return pages.fields(pageKey).equals(fields)
                    ? result(form, draft, pageKey)
                    : new Saving.Clash(pages.fields(pageKey), pages.revision(pageKey));
        }
        draft.keep(pageKey, fields);
        drafts.save(draft);
        return result(form, draft, pageKey);
    }

    /**
     * Takes a file in for a question and answers what its field has to hold. The page has to be saved with that.
     *
     * @throws RuleViolation with a sentence for the sender if it is not taken
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String attach(String slug, ResumeCode code, String questionKey, String name, InputStream in) {
        var consultation = load(slug);
        var draft = drafts.findByConsultationIdAndCodeHash(consultation.id().value(), code.hash())
                .filter(found -> !found.sent() && consultation.takesAnswersAt(clock.instant()))
                .orElseThrow(() -> new NotFound("Draft"));
        var question = preparation
                .form(consultation)
                .question(questionKey)
                .filter(found -> found.type() == QuestionType.FILE)
                .orElseThrow(() -> new NotFound("Question"));
        return files.take(draft, consultation.id().value(), question, name, in)
                .id()
                .toString();
    }

    private static Saving result(Questionnaire form, AnswerDraft draft, String pageKey) {
        var walk = Walk.through(form, given(form, draft));
        var shown = walk.page(pageKey).orElseThrow().shown(walk.answers());
        var errors = AnswerReader.errors(shown, draft.pages().fields(pageKey));
        return errors.isEmpty()
                ? new Saving.Saved(walk.after(pageKey).map(page -> page.key()).orElse("check"))
                : new Saving.Wrong(errors);
    }

    /** Stores the answers in one transaction; once this returns they are there for good, and there once. */
    public Sending send(String slug, ResumeCode code) {
        var consultation = load(slug);
        var draft = hold(consultation, code);
        var before = draft.reference();
        if (before != null) {
            return new Sending.Received(before);
        }
        if (!consultation.takesAnswersAt(clock.instant())) {
            return new Sending.Late();
        }
        if (consultation.mode() == AnswerMode.CONFIRMED) {
            throw new RuleViolation("consultation.toConfirm", "These answers count once they are confirmed by e-mail.");
        }
        return delivery.deliver(consultation, draft);
    }

    /** The name somebody gave who answers for an organisation; empty for people. */
    static String organisation(Questionnaire form, Answers answers) {
        return form.questions()
                .filter(question -> question.type() == QuestionType.ORGANISATION)
                .flatMap(question -> answers.of(question.key()).stream())
                .map(Part::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Answers given(Questionnaire form, AnswerDraft draft) {
        return AnswerReader.answers(form.questions().toList(), draft.pages().all());
    }

    private AnswerDraft hold(Consultation consultation, ResumeCode code) {
        return drafts.hold(consultation.id().value(), code.hash()).orElseThrow(() -> new NotFound("Draft"));
    }

    private Consultation load(String slug) {
        return consultations
                .findBySlug(slug)
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new NotFound(ConsultationId.SUBJECT_TYPE));
    }
}
