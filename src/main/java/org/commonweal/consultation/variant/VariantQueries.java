package org.commonweal.consultation.variant;

import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.VariantDesk;
import org.commonweal.consultation.VariantDesk.Prepared;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the variants of a consultation to the council's staff, with what is still missing in them. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class VariantQueries {

    private final Variants variants;
    private final VariantDesk desk;

    VariantQueries(Variants variants, VariantDesk desk) {
        this.variants = variants;
        this.desk = desk;
    }

    public List<VariantDetails> findAll(ConsultationId id) {
        var consultation = desk.reading(id);
        return variants.findByConsultationIdOrderByKindDescNameAsc(id.value()).stream()
                .map(variant -> details(consultation, variant))
                .toList();
    }

    public VariantDetails get(ConsultationId id, String code) {
        var consultation = desk.reading(id);
        return variants.findByConsultationIdAndCode(id.value(), code)
                .map(variant -> details(consultation, variant))
                .orElseThrow(() -> new NotFound("Variant"));
    }

    /** Whether the reader can add and change variants now. */
    public boolean changes(ConsultationId id) {
        return desk.changes(id);
    }

    /** Whether people answer it now, so that everyone is told of changes. */
    public boolean open(ConsultationId id) {
        return desk.reading(id).told();
    }

    private VariantDetails details(Prepared consultation, Variant variant) {
        var texts = variant.texts();
        return new VariantDetails(
                consultation.id(),
                consultation.slug(),
                consultation.brief().text().title(),
                variant.code(),
                variant.kind(),
                variant.name(),
                variant.offered(),
                variant.offered() && consultation.told(),
                desk.changes(consultation.id()),
                variant.tongue(),
                MainTexts.of(variant.kind(), consultation.brief(), consultation.form()).stream()
                        .map(main -> TextLine.of(main, texts.get(main.key())))
                        .toList());
    }
}
