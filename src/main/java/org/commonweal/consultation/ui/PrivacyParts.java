package org.commonweal.consultation.ui;

import org.commonweal.consultation.privacy.Editions;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.consultation.privacy.ObjectionService;
import org.commonweal.consultation.privacy.RetentionService;
import org.springframework.stereotype.Component;

/** What the privacy tab works with. */
@Component
record PrivacyParts(
        ErasureService erasures, ObjectionService objections, RetentionService retention, Editions editions) {}
