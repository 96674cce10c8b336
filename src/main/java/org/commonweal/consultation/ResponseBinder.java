package org.commonweal.consultation;

import org.commonweal.search.FullText;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Declares the index of answers in words: a document for each response, with a field for each question. */
@Component
class ResponseBinder implements TypeBinder {

    private final ObjectProvider<AnswerRows> answers;

    ResponseBinder(ObjectProvider<AnswerRows> answers) {
        this.answers = answers;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // Neither a response nor its answers change; whoever takes words away orders the document anew.
        context.dependencies().useRootOnly();
        var index = context.indexSchemaElement();
        var said = index.objectField(AnswerFields.SAID);
        said.fieldTemplate(
                        "words",
                        type -> type.asString()
                                .analyzer(FullText.ANALYZER)
                                .projectable(Projectable.YES)
                                .highlightable(java.util.List.of(Highlightable.FAST_VECTOR))
                                .termVector(TermVector.WITH_POSITIONS_OFFSETS))
                .matchingPathGlob("*");
        context.bridge(
                ConsultationResponse.class,
                new ResponseBridge(
                        answers,
                        new ResponseBridge.Fields(
                                index.field(AnswerFields.CONSULTATION, type -> type.asString())
                                        .toReference(),
                                index.field(
                                                AnswerFields.RESPONSE,
                                                type -> type.asString().projectable(Projectable.YES))
                                        .toReference(),
                                index.field(AnswerFields.CHANNEL, type -> type.asString())
                                        .toReference(),
                                index.field(
                                                AnswerFields.RECEIVED,
                                                type -> type.asInstant().sortable(Sortable.YES))
                                        .toReference(),
                                said.toReference())));
    }
}
