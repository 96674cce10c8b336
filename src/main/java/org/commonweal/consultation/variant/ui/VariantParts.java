package org.commonweal.consultation.variant.ui;

import org.commonweal.consultation.variant.VariantQueries;
import org.commonweal.consultation.variant.VariantService;
import org.commonweal.consultation.variant.VariantSheets;
import org.springframework.stereotype.Component;

/** What the screens for variants work with. */
@Component
public record VariantParts(VariantService service, VariantQueries queries, VariantSheets sheets) {}
