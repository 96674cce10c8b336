package org.commonweal.consultation;

import java.time.Instant;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Part;
import org.commonweal.search.FullText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;

/** Writes what somebody said into the index: only words, and nothing about protected characteristics. */
class ResponseBridge implements TypeBridge<ConsultationResponse> {

    record Fields(
            IndexFieldReference<String> consultation,
            IndexFieldReference<String> response,
            IndexFieldReference<String> channel,
            IndexFieldReference<Instant> received,
            IndexObjectFieldReference said) {}

    private final ObjectProvider<AnswerRows> answers;
    private final Fields fields;

    ResponseBridge(ObjectProvider<AnswerRows> answers, Fields fields) {
        this.answers = answers;
        this.fields = fields;
    }

    @Override
    public void write(DocumentElement document, ConsultationResponse response, TypeBridgeWriteContext context) {
        document.addValue(fields.consultation(), response.consultationId().toString());
        document.addValue(fields.response(), response.id().toString());
        document.addValue(fields.channel(), response.channel().name());
        document.addValue(fields.received(), response.receivedAt());
        var said = document.addObject(fields.said());
        answers.getObject().of(response.id()).byKey().forEach((question, parts) -> {
            var text = parts.stream()
                    .map(Part::text)
                    .filter(one -> !one.isBlank())
                    .map(FullText::plain)
                    .collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                said.addValue(question, text);
            }
        });
    }
}
