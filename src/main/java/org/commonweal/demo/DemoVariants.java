package org.commonweal.demo;

import java.util.HashMap;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.variant.NewVariant;
import org.commonweal.consultation.variant.VariantService;
import org.springframework.stereotype.Component;

/** The consultation in Welsh and in easy read. Some texts are left out: people meet the English ones there. */
@Component
class DemoVariants {

    private static final String TEXTS = "consultation-texts.csv";

    private final VariantService variants;

    DemoVariants(VariantService variants) {
        this.variants = variants;
    }

    /** Before it opens, so that nobody has to be told of a change. */
    void add(ConsultationId id) {
        add(id, NewVariant.language("cy"));
        add(id, NewVariant.easyRead());
    }

    private void add(ConsultationId id, NewVariant given) {
        var code = variants.add(id, given);
        var texts = new HashMap<String, String>();
        for (var row : Sheet.rows(TEXTS)) {
            if (!row.getField(code).isEmpty()) {
                texts.put(row.getField("key"), row.getField(code));
            }
        }
        variants.sayAll(id, code, texts, "");
        variants.offer(id, code, "");
    }
}
