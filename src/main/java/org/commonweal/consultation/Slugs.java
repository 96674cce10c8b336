package org.commonweal.consultation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the part of the address that names a consultation. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    static String of(String title, Predicate<String> taken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "consultation" : cut(plain);
        var slug = base;
        for (int next = 2; taken.test(slug); next++) {
            slug = base + "-" + next;
        }
        return slug;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
