package org.commonweal.consultation.variant;

import java.util.Map;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.VariantDesk;
import org.commonweal.consultation.VariantDesk.Prepared;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes variants of a consultation. While people can read one, each change of it leaves a dated note for everyone. */
@Service
@Transactional
@SignedIn
public class VariantService {

    private final Variants variants;
    private final VariantDesk desk;
    private final PortalClock clock;

    VariantService(Variants variants, VariantDesk desk, PortalClock clock) {
        this.variants = variants;
        this.desk = desk;
        this.clock = clock;
    }

    /** Begins a variant that only staff see, with the words of the form where the portal knows them. */
    public String add(ConsultationId id, NewVariant given) {
        var consultation = desk.changing(id);
        if (variants.findByConsultationIdAndCode(id.value(), given.code()).isPresent()) {
            throw RuleViolation.onField(
                    "consultation.variantTwice",
                    given.kind() == VariantKind.LANGUAGE ? "tag" : "kind",
                    "There is a variant “%s” already. Open it.".formatted(given.name()));
        }
        var variant = new Variant(consultation, given, desk.acting(), clock.instant());
        var known = given.kind() == VariantKind.LANGUAGE ? FixedWords.known(given.code()) : Map.<String, String>of();
        if (!known.isEmpty()) {
            variant.say(
                    said(consultation, variant).with(known, Map.of()), consultation, desk.acting(), clock.instant());
        }
        return variants.save(variant).code();
    }

    /**
     * Says one text.
     *
     * @param seen what the variant said for it when the form was opened
     * @param words empty to take the text out
     * @param note what everyone is told, while they can read the variant
     */
    public void say(ConsultationId id, String code, String key, String seen, String words, String note) {
        var consultation = desk.changing(id);
        var variant = load(id, code);
        var before = variant.texts().get(key);
        if (!seen.equals(before == null ? "" : before.words())) {
            throw new StaleVersion();
        }
        say(consultation, variant, Map.of(key, words.strip()), note);
    }

    /** Says many texts at once, such as those of a sheet that came back from a translator. */
    public void sayAll(ConsultationId id, String code, Map<String, String> said, String note) {
        say(desk.changing(id), load(id, code), said, note);
    }

    /** The main text was changed, and what the variant says for it is still right. */
    public void stillRight(ConsultationId id, String code, String key) {
        var consultation = desk.changing(id);
        var variant = load(id, code);
        var text = variant.texts().get(key);
        var main = said(consultation, variant).main(key);
        if (text == null || main == null) {
            throw new StaleVersion();
        }
        variant.say(
                Map.of(key, VariantText.of(text.words(), main.text())), consultation, desk.acting(), clock.instant());
        variants.save(variant);
    }

    /** Lets everyone find it, now or when the consultation opens. */
    public void offer(ConsultationId id, String code, String note) {
        var consultation = desk.changing(id);
        var variant = load(id, code);
        variant.offer(consultation, desk.acting(), clock.instant());
        tell(consultation, note, "");
        variants.save(variant);
    }

    public void takeBack(ConsultationId id, String code, String note) {
        var consultation = desk.changing(id);
        var variant = load(id, code);
        variant.takeBack(consultation, desk.acting(), clock.instant());
        tell(consultation, note, "");
        variants.save(variant);
    }

    /** Removes it with all its texts. Answers that were given with it stay. */
    public void remove(ConsultationId id, String code) {
        var consultation = desk.changing(id);
        var variant = load(id, code);
        variant.removed(consultation, desk.acting(), clock.instant());
        // Saved first: what happened to it is told when it is saved.
        variants.delete(variants.save(variant));
    }

    private void say(Prepared consultation, Variant variant, Map<String, String> words, String note) {
        var texts = said(consultation, variant);
        words.forEach((key, text) -> require(texts, key, text));
        var before = variant.texts();
        var said = texts.with(words, before);
        var difference = texts.difference(variant.name(), before, said);
        variant.say(said, consultation, desk.acting(), clock.instant());
        if (variant.offered() && !difference.isEmpty()) {
            tell(consultation, note, difference);
        }
        variants.save(variant);
    }

    private static void require(SaidTexts texts, String key, String words) {
        var main = texts.main(key);
        if (main == null) {
            throw new RuleViolation(
                    "consultation.variantKey", "The consultation has no text “%s” any more.".formatted(key));
        }
        texts.problem(main, words).ifPresent(problem -> {
            throw RuleViolation.onField("consultation.variantText", "words", problem);
        });
    }

    private void tell(Prepared consultation, String note, String difference) {
        if (consultation.told()) {
            desk.tell(consultation.id(), note, difference);
        }
    }

    private static SaidTexts said(Prepared consultation, Variant variant) {
        return new SaidTexts(variant.kind(), MainTexts.of(variant.kind(), consultation.brief(), consultation.form()));
    }

    private Variant load(ConsultationId id, String code) {
        return variants.findByConsultationIdAndCode(id.value(), code).orElseThrow(() -> new NotFound("Variant"));
    }
}
