package org.commonweal.consultation.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.files.FileKind;
import org.commonweal.kernel.RuleViolation;

/** What a question for a file takes: which kinds, listed by their endings in its rows, and how large. */
public final class FileRules {

    private static final int USUAL_MEGABYTES = 10;
    private static final int MOST_MEGABYTES = 50;
    private static final List<FileKind> USUAL =
            List.of(FileKind.PDF, FileKind.DOCX, FileKind.ODT, FileKind.TXT, FileKind.JPEG, FileKind.PNG);

    private FileRules() {}

    static void check(List<Choice> endings, int megabytes) {
        for (var ending : endings) {
            if (FileKind.ofEnding(ending.code()).isEmpty()) {
                throw RuleViolation.onField(
                        "consultation.fileKind",
                        "rows",
                        "“%s” is no kind of file that is taken. Write endings such as pdf, docx or jpg."
                                .formatted(ending.label()));
            }
        }
        if (megabytes < 0 || megabytes > MOST_MEGABYTES) {
            throw RuleViolation.onField("consultation.fileSize", "most", "Allow files of up to 50 MB.");
        }
    }

    /** Endings from lines of text, with or without a dot. */
    public static List<Choice> endings(String lines) {
        return lines.lines()
                .flatMap(line -> Stream.of(line.split("[,;\\s]+")))
                .map(word -> word.replace(".", "").toLowerCase(Locale.UK))
                .filter(word -> word.matches("[a-z0-9][a-z0-9_]{0,29}"))
                .distinct()
                .map(word -> Choice.of(word, word))
                .toList();
    }

    public static List<FileKind> kinds(Question question) {
        return question.rows().isEmpty()
                ? USUAL
                : question.rows().stream()
                        .map(row -> FileKind.ofEnding(row.code()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    public static int megabytes(Question question) {
        return question.most() > 0 ? question.most() : USUAL_MEGABYTES;
    }

    public static long bytes(Question question) {
        return megabytes(question) * 1024L * 1024L;
    }

    /** For who chooses one: "PDF document, PNG picture; up to 10 MB". */
    public static String words(Question question) {
        return kinds(question).stream().map(FileKind::label).collect(Collectors.joining(", ")) + "; up to "
                + megabytes(question) + " MB";
    }

    /** For the file chooser of the browser. */
    public static String accept(Question question) {
        return kinds(question).stream().map(kind -> "." + kind.ending()).collect(Collectors.joining(","));
    }
}
