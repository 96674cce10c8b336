package org.commonweal.consultation.form;

/** Something that keeps a questionnaire from being opened; says where and what to do. */
public record FormProblem(String page, String text) {}
