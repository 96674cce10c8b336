package org.commonweal.consultation.form;

import java.util.List;
import java.util.regex.Pattern;

/** The answer to a question for a file: its name, and what proves which one it was. */
public final class FileAnswer {

    /** Beside the field of the question itself, which holds what the file is found by. */
    public static final String NAME = "-name";

    private static final Pattern PROOF = Pattern.compile("\\s*\\(SHA-256 [0-9a-f]{64}\\)$");

    private FileAnswer() {}

    public static String of(String name, String sha256) {
        return name + " (SHA-256 " + sha256 + ")";
    }

    /** The name alone. */
    public static String name(String answer) {
        return PROOF.matcher(answer).replaceFirst("");
    }

    /** A file sent in, or the name of one that came on paper or with an imported row. */
    static Reading read(Question question, Fields fields) {
        var received = fields.clean(question.key() + NAME);
        var name = received.isEmpty() ? fields.clean(question.key()) : received;
        if (name.isEmpty()) {
            return question.required() ? Reading.wrong(question.key(), "Choose a file") : Reading.nothing();
        }
        return name.length() > 400
                ? Reading.wrong(question.key(), "The name of the file must be 400 characters or fewer")
                : Reading.of(List.of(Part.written(name)));
    }
}
