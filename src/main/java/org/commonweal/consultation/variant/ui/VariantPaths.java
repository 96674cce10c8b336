package org.commonweal.consultation.variant.ui;

import org.commonweal.consultation.variant.VariantDetails;

/** Addresses of one variant. */
final class VariantPaths {

    static final String SLUG = "slug";
    static final String CODE = "code";
    static final String VIEW = "consultations/:slug/variants/:code";

    private VariantPaths() {}

    static String list(String slug) {
        return "consultations/" + slug + "/variants";
    }

    static String of(String slug, String code) {
        return list(slug) + "/" + code;
    }

    static String sheet(VariantDetails variant, String format) {
        return "/files/consultations/" + variant.slug() + "/variants/" + variant.code() + "." + format;
    }

    static String preview(VariantDetails variant) {
        return "/files/consultations/" + variant.slug() + "/preview?_variant=" + variant.code();
    }
}
