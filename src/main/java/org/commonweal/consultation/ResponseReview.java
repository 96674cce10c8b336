package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.commonweal.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for responses that copy others. It flags them for a person to look at and never takes one away. */
@Service
@Transactional
@SignedIn
public class ResponseReview {

    private static final int PART = 1_000;

    private final ConsultationResponses responses;
    private final ResponseTexts texts;
    private final ConsultationDesk desk;

    ResponseReview(ConsultationResponses responses, ResponseTexts texts, ConsultationDesk desk) {
        this.responses = responses;
        this.texts = texts;
        this.desk = desk;
    }

    /**
     * Flags every response with a longer text that is nearly the same as an earlier one's; answers how many there are.
     */
    public int flagCopies(ConsultationId id) {
        desk.running(id);
        var written = new ArrayList<WrittenAnswer>();
        for (int offset = 0; ; offset += PART) {
            var part = texts.find(id, "", "", offset, PART);
            written.addAll(part);
            if (part.size() < PART) {
                break;
            }
        }
        var likeness = new Likeness();
        var copies = new LinkedHashSet<UUID>();
        for (var answer : written.reversed()) {
            if (likeness.seenBefore(answer.question() + " " + answer.text())) {
                copies.add(answer.response());
            }
        }
        responses.findByIdIn(copies).forEach(response -> {
            response.flag("nearly the same words as another");
            responses.save(response);
        });
        return copies.size();
    }
}
