package org.commonweal.consultation;

import java.util.List;

/** Implemented by topics of this module that may stand against reporting what people said. */
public interface ReportingRule {

    /** What is still to be done, each as a sentence; empty when nothing is. */
    List<String> against(ConsultationId consultation);
}
