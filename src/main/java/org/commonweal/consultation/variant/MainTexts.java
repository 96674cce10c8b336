package org.commonweal.consultation.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;

/** Lists every text of a consultation that a variant of a kind can say otherwise, in the order people meet them. */
final class MainTexts {

    private static final int TITLE = 200;
    private static final int LABEL = 300;
    private static final int SHORT = 500;
    private static final int MEDIUM = 2_000;
    private static final int LONG = 4_000;
    private static final int WHOLE = 200_000;

    private final List<MainText> all = new ArrayList<>();

    private MainTexts() {}

    static List<MainText> of(VariantKind kind, ConsultationBrief brief, Questionnaire form) {
        var texts = new MainTexts();
        if (kind == VariantKind.BSL) {
            texts.films(brief, form);
        } else {
            texts.brief(brief);
            texts.form(form);
        }
        if (kind == VariantKind.LANGUAGE) {
            for (var words : FixedWords.values()) {
                texts.add(words.key(), "Words of the form", words.main(), LABEL);
            }
        }
        return List.copyOf(texts.all);
    }

    /** What a film of the page has to say. */
    static String spoken(FormPage page) {
        return Stream.concat(
                        Stream.of(page.title()),
                        page.questions().stream().flatMap(question -> Stream.of(question.text(), question.hint())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private void films(ConsultationBrief brief, Questionnaire form) {
        add(TextKeys.FILM, "Film of the whole consultation", brief.text().title(), MEDIUM);
        form.pages().forEach(page -> add(TextKeys.film(page.key()), "Film of a page", spoken(page), MEDIUM));
    }

    private void brief(ConsultationBrief brief) {
        var text = brief.text();
        var decision = brief.decision();
        add(TextKeys.TITLE, "Title", text.title(), TITLE);
        add(TextKeys.SUMMARY, "Summary", text.summary(), 2 * SHORT);
        add(TextKeys.MATTER, "What will be decided", decision.matter(), MEDIUM);
        add(TextKeys.MAKER, "Who decides", decision.maker(), TITLE);
        add(TextKeys.FORMATIVE, "What could still change", decision.formative(), LONG);
        add(TextKeys.INFORMATION, "What people need to know", text.information(), WHOLE);
        int number = 0;
        for (var option : decision.options()) {
            number++;
            var place = "Option " + number;
            add(TextKeys.option(number), place, option.name(), TITLE);
            add(TextKeys.optionText(number), place + ", text", option.text(), LONG);
            add(TextKeys.optionAside(number), place + ", why it was set aside", option.setAside(), MEDIUM);
        }
        var duties = brief.duties();
        add(TextKeys.EQUALITY, "Effects on equality", duties.equalityNote(), LONG);
        add(TextKeys.PRIVACY, "Privacy notice", duties.privacyNotice(), LONG);
        add(TextKeys.CONTACT, "How to ask something", duties.contact(), SHORT);
        add(TextKeys.FORMATS, "Whom to ask for other formats", duties.formats(), SHORT);
    }

    private void form(Questionnaire form) {
        int asked = 0;
        for (var page : form.pages()) {
            add(TextKeys.page(page.key()), "Heading of a page", page.title(), TITLE);
            for (var question : page.questions()) {
                boolean asks = question.type().asks();
                asked += asks ? 1 : 0;
                question(question, asks ? "Question " + asked : "Information");
            }
        }
    }

    private void question(Question question, String place) {
        var key = question.key();
        add(TextKeys.question(key), place, question.text(), MEDIUM);
        add(TextKeys.hint(key), place + ", help", question.hint(), LONG);
        if (question.type() != QuestionType.FILE) {
            question.rows().forEach(row -> add(TextKeys.row(key, row.code()), place + ", row", row.label(), LABEL));
        }
        for (var choice : question.offered()) {
            add(TextKeys.choice(key, choice.code()), place + ", choice", choice.label(), LABEL);
            add(TextKeys.detail(key, choice.code()), place + ", field beside a choice", choice.detail(), TITLE);
        }
    }

    private void add(String key, String place, String text, int limit) {
        if (!text.isEmpty()) {
            all.add(new MainText(key, place, text, limit));
        }
    }
}
