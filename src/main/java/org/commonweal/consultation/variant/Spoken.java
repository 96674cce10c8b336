package org.commonweal.consultation.variant;

import java.util.List;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.Question;

/** Answers as one reader reads them: choices in the variant, what people wrote as they wrote it. */
public final class Spoken implements AnswerWords.Speaker<Wording> {

    private final Tongue tongue;

    private Spoken(Tongue tongue) {
        this.tongue = tongue;
    }

    public static List<List<Wording>> lines(Tongue tongue, Question question, List<Part> parts) {
        return AnswerWords.pieces(question, parts, new Spoken(tongue));
    }

    @Override
    public Wording choice(Question question, String code) {
        return found(question.offered(), code, choice -> tongue.labelOf(question, choice));
    }

    @Override
    public Wording row(Question question, String code) {
        return found(question.rows(), code, row -> tongue.rowOf(question, row));
    }

    @Override
    public Wording theirs(String text) {
        return Wording.own(text);
    }

    @Override
    public Wording ours(String text) {
        return new Wording(text, tongue.rest(), tongue.restDir());
    }

    private static Wording found(
            List<Choice> choices, String code, java.util.function.Function<Choice, Wording> saying) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(saying)
                .orElseGet(() -> Wording.own(code));
    }
}
