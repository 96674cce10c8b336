package org.commonweal.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.analysis.Coding;
import org.commonweal.consultation.analysis.CodingRound;
import org.springframework.stereotype.Component;

/** Eleven codes as the draft of themes, and the first answers that were given them. */
@Component
class DemoCodes {

    private static final String ANALYST = "lc.leisure";
    private static final String QUESTION = "q6";
    private static final int CODED = 40;

    private final Stage stage;
    private final Codebooks books;
    private final Coding coding;

    DemoCodes(Stage stage, Codebooks books, Coding coding) {
        this.stage = stage;
        this.books = books;
        this.coding = coding;
    }

    void load(ConsultationId id) {
        stage.once("codes", () -> code(id));
    }

    private void code(ConsultationId id) {
        var codes = new LinkedHashMap<String, UUID>();
        stage.ago(Duration.ofHours(3), ANALYST, () -> {
            Sheet.rows("consultation-codes.csv")
                    .forEach(row -> codes.put(
                            row.getField("words"),
                            books.add(id, QUESTION, row.getField("code"), row.getField("definition"))));
            return codes.size();
        });
        stage.ago(Duration.ofHours(2), ANALYST, () -> {
            var known = new HashMap<>(codes);
            for (int number = 0; number < CODED; number++) {
                coding.next(id, QUESTION, CodingRound.FIRST, Set.of())
                        .ifPresent(answer -> coding.code(
                                id, QUESTION, CodingRound.FIRST, answer.response(), matching(known, answer.text())));
            }
            return CODED;
        });
    }

    private static Set<UUID> matching(Map<String, UUID> codes, String text) {
        return codes.entrySet().stream()
                .filter(code -> text.contains(code.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
