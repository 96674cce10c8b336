package org.commonweal.evidence;

/** What sort of evidence it is. */
public enum EvidenceKind {
    DATASET,
    RESEARCH,
    SURVEY,
    CASE_STUDY,
    CONSULTATION_RESULT,
    SERVICE_DATA,
    STAFF_KNOWLEDGE,
    LIVED_EXPERIENCE,
    NATIONAL_GUIDANCE
}
