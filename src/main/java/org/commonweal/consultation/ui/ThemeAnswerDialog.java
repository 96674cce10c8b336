package org.commonweal.consultation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.commonweal.consultation.publication.ThemeAnswer;
import org.commonweal.consultation.publication.ThemeRow;
import org.commonweal.uikit.FormDialog;

/** Says what the council does about a theme. */
class ThemeAnswerDialog extends FormDialog {

    ThemeAnswerDialog(ThemeRow theme, BiConsumer<ThemeAnswer, String> command, Runnable done) {
        super("Answer “" + theme.title() + "”", "Save answer");
        var kind = field("answer", new Select<ThemeAnswer>());
        kind.setLabel("What the council does");
        kind.setItems(Stream.of(ThemeAnswer.values())
                .filter(answer -> answer != ThemeAnswer.NONE_YET)
                .toList());
        kind.setItemLabelGenerator(ThemeAnswer::label);
        kind.setValue(theme.answer() == ThemeAnswer.NONE_YET ? ThemeAnswer.WILL_DO : theme.answer());
        var text = field("answerText", new TextArea("In full"));
        text.setHelperText("What was or will be done, or why it will not be.");
        text.setValue(theme.answerText());
        onSave(() -> command.accept(kind.getValue(), text.getValue()), "Answer saved.", done);
    }
}
