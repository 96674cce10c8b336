package org.commonweal.consultation;

import org.commonweal.kernel.SubjectRef;

/** What starts a consultation: the space it is worked on in, and what is known of it so far. */
public record NewConsultation(SubjectRef space, ConsultationBrief brief) {}
