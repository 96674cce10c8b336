package org.commonweal.consultation.ui;

import org.commonweal.consultation.proof.ConsultationFiles;
import org.commonweal.consultation.proof.ReadReceipts;
import org.commonweal.consultation.publication.PublicationQueries;
import org.commonweal.consultation.publication.PublicationService;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.consultation.publication.ThemeService;
import org.springframework.stereotype.Component;

/** What the screens work with that bring responses to the public. */
@Component
record PublicationParts(
        PublicationService service,
        PublicationQueries queries,
        ThemeService themeService,
        ThemeQueries themes,
        ConsultationFiles files,
        ReadReceipts receipts) {}
