package org.commonweal.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells words about what changes for people from words about how much of a service is given. */
public final class Wording {

    private static final Pattern DELIVERS = Pattern.compile(
            "^(to )?((deliver|provid|run|offer|hold|organis|build|fund|commission|procur|maintain|operat|publish|produc"
                    + "|install|employ|recruit)(e?s?|n?ing)|train(ing)?|host(s|ing)?|open(ing|s)?(?= (a|an|the|\\w+ new)))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTS = Pattern.compile(
            "\\b(\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred)\\s+"
                    + "([\\p{L}-]+\\s+){0,3}(sessions?|classes|class|courses?|lessons?|visits?|hours?|places?|beds?|events?"
                    + "|meetings?|workshops?|appointments?|leaflets?|posters?|reports?|checks?|inspections?|collections?"
                    + "|centres?|clubs?|buildings?|staff|officers?|workers?|units?|homes)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFTEN = Pattern.compile(
            "\\b(each|every|per|a)\\s+(day|week|month|quarter|year|term)\\b|\\b(daily|weekly|monthly|quarterly|annually)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Why the words look like an output, a sentence for each reason; empty where they do not. */
    public static List<String> doubts(String statement) {
        var doubts = new ArrayList<String>();
        var text = statement.strip();
        var delivers = DELIVERS.matcher(text);
        if (delivers.find()) {
            doubts.add("It begins with what somebody does (“%s”), not with how people or a place will be."
                    .formatted(delivers.group().strip()));
        }
        var counts = COUNTS.matcher(text);
        while (counts.find()) {
            doubts.add("“%s” is an amount of service: an output.".formatted(counts.group()));
        }
        var often = OFTEN.matcher(text);
        if (!doubts.isEmpty() && often.find()) {
            doubts.add("“%s” says how often something is given.".formatted(often.group()));
        }
        return List.copyOf(doubts);
    }
}
