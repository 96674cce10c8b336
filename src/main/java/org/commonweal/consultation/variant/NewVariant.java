package org.commonweal.consultation.variant;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.commonweal.kernel.RuleViolation;

/**
 * A variant to be added.
 *
 * @param tag of the language as in BCP 47, such as cy or pt-BR; empty for the other kinds
 * @param name what the language calls itself; offered for known ones when left empty
 */
public record NewVariant(VariantKind kind, String tag, String name) {

    private static final int LONGEST_TAG = 35;
    private static final int LONGEST_NAME = 100;

    public NewVariant {
        tag = kind == VariantKind.LANGUAGE ? canonical(tag.strip()) : "";
        name = kind == VariantKind.LANGUAGE ? named(tag, name.strip()) : kind.label();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw RuleViolation.onField(
                    "consultation.variantName", "name", "Enter what the language calls itself, such as Cymraeg.");
        }
    }

    public static NewVariant language(String tag) {
        return new NewVariant(VariantKind.LANGUAGE, tag, "");
    }

    public static NewVariant easyRead() {
        return new NewVariant(VariantKind.EASY_READ, "", "");
    }

    public static NewVariant signed() {
        return new NewVariant(VariantKind.BSL, "", "");
    }

    /** What addresses, drafts and responses call it. */
    String code() {
        return switch (kind) {
            case LANGUAGE -> tag.toLowerCase(Locale.ROOT);
            case EASY_READ -> "easy-read";
            case BSL -> "bsl";
        };
    }

    /** Whether its letters run from right to left; its own name tells. */
    boolean rightToLeft() {
        byte direction = Character.getDirectionality(name.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String canonical(String typed) {
        try {
            var tag = new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
            if (!tag.equals("und") && tag.length() <= LONGEST_TAG) {
                if (tag.equals(Tongue.MAIN_LANGUAGE) || tag.equals("en")) {
                    throw RuleViolation.onField(
                            "consultation.variantMain",
                            "tag",
                            "The main text is in English already. Choose another language.");
                }
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // Told below, as an empty tag is.
        }
        throw RuleViolation.onField(
                "consultation.variantTag",
                "tag",
                "Enter the language's tag: two or three letters, such as cy for Welsh or pl for Polish.");
    }

    private static String named(String tag, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        var language = Locale.forLanguageTag(tag);
        var own = language.getDisplayName(language);
        if (own.isEmpty() || own.equalsIgnoreCase(tag)) {
            return "";
        }
        int end = own.offsetByCodePoints(0, 1);
        return own.substring(0, end).toUpperCase(language) + own.substring(end);
    }
}
