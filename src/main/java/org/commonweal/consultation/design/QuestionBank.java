package org.commonweal.consultation.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.SignedIn;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions that were asked in consultations the reader may read, to ask them again in the same words. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class QuestionBank {

    private static final int MOST_CONSULTATIONS = 60;
    private static final int MOST_QUESTIONS = 40;

    private final ConsultationQueries consultations;

    QuestionBank(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    /** The latest first, each wording once. */
    public List<EarlierQuestion> find(String words) {
        var wanted = words.strip().toLowerCase(Locale.UK);
        var latest = PageRequest.of(0, MOST_CONSULTATIONS, Sort.by("changedAt").descending());
        var seen = new HashSet<String>();
        var found = new ArrayList<EarlierQuestion>();
        for (var row : consultations.findRows(null, latest)) {
            var consultation = consultations.get(row.slug());
            consultation
                    .form()
                    .questions()
                    .filter(question -> question.type().asks() && said(question).contains(wanted))
                    .filter(question -> seen.add(question.type() + said(question)))
                    .forEach(question -> found.add(new EarlierQuestion(
                            question.when(null), consultation.brief().text().title())));
            if (found.size() >= MOST_QUESTIONS) {
                break;
            }
        }
        return found.stream().limit(MOST_QUESTIONS).toList();
    }

    private static String said(Question question) {
        return question.text().toLowerCase(Locale.UK);
    }
}
