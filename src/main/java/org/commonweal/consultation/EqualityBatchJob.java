package org.commonweal.consultation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves the counts of answers about equality on, where answers come in. */
@Component
class EqualityBatchJob {

    private final Consultations consultations;
    private final EqualityBatches batches;

    EqualityBatchJob(Consultations consultations, EqualityBatches batches) {
        this.consultations = consultations;
        this.batches = batches;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void run() {
        consultations.takingEntries().forEach(id -> batches.advance(new ConsultationId(id)));
    }
}
