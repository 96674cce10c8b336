package org.commonweal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people answer the demonstration's consultation, the same whenever it is made up. */
final class DemoAnswers {

    private static final int ORGANISATIONS = 23;

    /** One text sent ten times: nine of them copy the first. */
    private static final int CAMPAIGN = 10;

    private static final List<String> STEPS =
            List.of("strongly_agree", "agree", "agree", "neither", "disagree", "strongly_disagree");
    private static final String CAMPAIGN_TEXT =
            "Our pools are where this town learned to swim and where it still meets. Whoever runs them must keep both of"
                    + " them open every day, keep the prices within reach of every family, and keep the people who work"
                    + " there. Anything less would be a loss that no saving can make good.";

    private final Random random = new Random(214);
    private final Map<String, List<String>> words = words();
    private final List<String> organisations = Sheet.rows("organisations.csv").stream()
            .map(row -> row.getField("name"))
            .toList();

    /** To be asked for every number in turn. */
    Map<String, List<String>> of(int number) {
        var sent = new HashMap<String, List<String>>();
        sent.put("q1", used());
        List.of("active", "together", "pride").forEach(row -> sent.put("q2-" + row, List.of(step(0))));
        rank(sent);
        sent.put("q4-a", List.of(step(2)));
        sent.put("q4-b", List.of(step(1)));
        sent.put("q4-c", List.of(step(0)));
        sent.put("q4-d", List.of(step(2)));
        sent.put("q4-e", List.of(step(1)));
        words.forEach((question, phrases) -> {
            if (random.nextInt(3) > 0) {
                sent.put(question, List.of(pick(phrases)));
            }
        });
        if (number % 20 == 9 && number / 20 < CAMPAIGN) {
            sent.put("q6", List.of(CAMPAIGN_TEXT));
        }
        if (number == 33 || number == 150) {
            sent.put(
                    "q5",
                    List.of("Ring me on 07700 900" + (100 + number) + " and I will help with the new timetable."));
        }
        sent.put("q8", List.of(pick(DemoForm.WARDS)));
        // From the last organisation on, the names are those of local branches.
        boolean body = number % 9 == 4 && number / 9 < ORGANISATIONS;
        sent.put("q9", List.of(body ? "organisation" : "individual"));
        if (body) {
            int which = number / 9;
            sent.put(
                    "q9-organisation",
                    List.of(organisations.get(which % organisations.size())
                            + (which < organisations.size() ? "" : ", Springbrook branch")));
        }
        sent.put("q10", List.of("no"));
        return sent;
    }

    private List<String> used() {
        var chosen = new ArrayList<String>();
        DemoForm.SERVICES.stream().filter(service -> random.nextInt(3) == 0).forEach(chosen::add);
        return chosen.isEmpty() ? List.of("none") : chosen;
    }

    private void rank(Map<String, List<String>> sent) {
        var matters = new ArrayList<>(DemoForm.MATTERS);
        for (int rank = 1; rank <= 5; rank++) {
            sent.put("q3-" + matters.remove(random.nextInt(Math.min(4, matters.size()))), List.of("" + rank));
        }
    }

    /** The higher the lean, the less they agree. */
    private String step(int lean) {
        return STEPS.get(Math.min(STEPS.size() - 1, random.nextInt(STEPS.size() - 1) + random.nextInt(lean + 1)));
    }

    private static Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        Sheet.rows("consultation-words.csv")
                .forEach(row -> words.computeIfAbsent(row.getField("question"), question -> new ArrayList<>())
                        .add(row.getField("words")));
        return words;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
