package org.commonweal.consultation;

/** How far the effects on people with protected characteristics have been assessed. */
public enum EqualityStage {
    NONE,
    SCREENING,
    FULL_ASSESSMENT
}
