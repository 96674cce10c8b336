package org.commonweal.consultation.variant;

import java.util.Map;
import java.util.Optional;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * The way a consultation is said to one reader: as its main text, or as one of its variants with the main text where
 * that has none.
 *
 * @param code what addresses call it; empty for the main text
 * @param kind none for the main text
 * @param lang of the page
 */
public record Tongue(
        String code,
        @Nullable VariantKind kind,
        String name,
        String lang,
        boolean rtl,
        Map<String, VariantText> texts) {

    public static final String MAIN_LANGUAGE = "en-GB";
    public static final Tongue MAIN = new Tongue("", null, "English", MAIN_LANGUAGE, false, Map.of());

    public Tongue {
        texts = Map.copyOf(texts);
    }

    public boolean main() {
        return kind == null;
    }

    /** Whether its texts are words; films are not. */
    private boolean worded() {
        return kind == VariantKind.LANGUAGE || kind == VariantKind.EASY_READ;
    }

    /** The text of a key, or the main text with its language. */
    public Wording say(String key, String main) {
        if (!worded() || main.isEmpty()) {
            return Wording.own(main);
        }
        var text = texts.get(key);
        return text != null && text.says(main)
                ? Wording.own(text.words())
                : new Wording(main, MAIN_LANGUAGE, rtl ? "ltr" : null);
    }

    public Wording say(FixedWords words) {
        return kind == VariantKind.LANGUAGE ? say(words.key(), words.main()) : Wording.own(words.main());
    }

    public Wording title(ConsultationBrief brief) {
        return say(TextKeys.TITLE, brief.text().title());
    }

    public Wording titleOf(FormPage page) {
        return say(TextKeys.page(page.key()), page.title());
    }

    /** What the page is called: its title, or its one question. */
    public String nameOf(FormPage page) {
        return page.title().isEmpty() && !page.questions().isEmpty()
                ? textOf(page.questions().getFirst()).text()
                : titleOf(page).text();
    }

    public Wording textOf(Question question) {
        return say(TextKeys.question(question.key()), question.text());
    }

    public Wording hintOf(Question question) {
        return say(TextKeys.hint(question.key()), question.hint());
    }

    public Wording labelOf(Question question, Choice choice) {
        return say(TextKeys.choice(question.key(), choice.code()), choice.label());
    }

    public Wording detailOf(Question question, Choice choice) {
        return say(TextKeys.detail(question.key(), choice.code()), choice.detail());
    }

    public Wording rowOf(Question question, Choice row) {
        return say(TextKeys.row(question.key(), row.code()), row.label());
    }

    /** Language of words that no variant has, where that is not the page's. */
    public @Nullable String rest() {
        return lang.equals(MAIN_LANGUAGE) ? null : MAIN_LANGUAGE;
    }

    public @Nullable String restDir() {
        return rtl ? "ltr" : null;
    }

    public @Nullable String dir() {
        return rtl ? "rtl" : null;
    }

    /** Language of links to it. */
    public String hreflang() {
        return kind == VariantKind.BSL ? "bfi" : lang;
    }

    /** What an address ends with to choose it. */
    public String query() {
        if (kind == null) {
            return "lang=en";
        }
        return kind == VariantKind.LANGUAGE ? "lang=" + code : "form=" + code;
    }

    /** The film of the whole. */
    public Optional<String> film(ConsultationBrief brief) {
        return film(TextKeys.FILM, brief.text().title());
    }

    public Optional<String> film(FormPage page) {
        return film(TextKeys.film(page.key()), MainTexts.spoken(page));
    }

    private Optional<String> film(String key, String main) {
        return kind != VariantKind.BSL
                ? Optional.empty()
                : Optional.ofNullable(texts.get(key))
                        .filter(text -> text.says(main))
                        .map(VariantText::words);
    }
}
