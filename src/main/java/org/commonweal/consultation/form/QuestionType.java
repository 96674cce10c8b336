package org.commonweal.consultation.form;

import java.util.List;

/** What kind of answer a question asks for. */
public enum QuestionType {
    /** Something to read; asks nothing. */
    INFORMATION("Information"),
    SHORT_TEXT("Short text"),
    LONG_TEXT("Long text"),
    SINGLE("One choice"),
    MULTIPLE("Several choices"),
    YES_NO("Yes, no or don't know"),
    /** How far somebody agrees, in five steps. */
    AGREE("Agreement, five steps"),
    /** The same choices for each of several rows. */
    MATRIX("Choices for several rows"),
    RANKING("Ranking"),
    /** A number of points divided among the choices. */
    POINTS("Points to divide"),
    NUMBER("Number"),
    DAY("Date"),
    POSTCODE("Postcode"),
    /** One area of a list. */
    PLACE("Area"),
    /** A document or picture to send in. */
    FILE("A file"),
    /** What somebody says about a quoted part of a draft. */
    PARAGRAPH("Comment on a quoted part"),
    /** Whether, and for whom, somebody answers on behalf of an organisation. */
    ORGANISATION("For an organisation"),
    /** Whether what somebody writes may be published, and with which name. */
    CONSENT("Consent to publication"),
    /** One choice about a protected characteristic, kept apart from all other answers. */
    EQUALITY("Equality monitoring");

    private static final List<Choice> YES_NO_CHOICES =
            List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"), Choice.of("dontknow", "I do not know"));
    private static final List<Choice> AGREE_CHOICES = List.of(
            Choice.of("strongly_agree", "Strongly agree"),
            Choice.of("agree", "Agree"),
            Choice.of("neither", "Neither agree nor disagree"),
            Choice.of("disagree", "Disagree"),
            Choice.of("strongly_disagree", "Strongly disagree"));
    private static final List<Choice> ORGANISATION_CHOICES = List.of(
            Choice.of("individual", "No, I am answering for myself"),
            new Choice("organisation", "Yes, for an organisation", false, "Name of the organisation"));

    private static final List<Choice> CONSENT_CHOICES = List.of(
            new Choice("named", "Yes, with my name or that of my organisation", false, "Your name, to be published"),
            Choice.of("unnamed", "Yes, without a name"),
            Choice.of("none", "No, do not publish what I wrote"));

    private final String label;

    QuestionType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean asks() {
        return this != INFORMATION;
    }

    /** Whether the answer is words of the respondent's own. */
    public boolean freeText() {
        return this == SHORT_TEXT || this == LONG_TEXT || this == PARAGRAPH;
    }

    /** Whether exactly one of a list is chosen. */
    public boolean oneChoice() {
        return switch (this) {
            case SINGLE, YES_NO, AGREE, PLACE, ORGANISATION, CONSENT, EQUALITY -> true;
            default -> false;
        };
    }

    /** Whether whoever designs the question lists its choices. */
    public boolean listsChoices() {
        return switch (this) {
            case SINGLE, MULTIPLE, MATRIX, RANKING, POINTS, PLACE, EQUALITY -> true;
            default -> false;
        };
    }

    /** The choices that come with the type; empty where the designer lists them. */
    List<Choice> ownChoices() {
        return switch (this) {
            case YES_NO -> YES_NO_CHOICES;
            case AGREE -> AGREE_CHOICES;
            case ORGANISATION -> ORGANISATION_CHOICES;
            case CONSENT -> CONSENT_CHOICES;
            default -> List.of();
        };
    }

    public static List<Choice> agreement() {
        return AGREE_CHOICES;
    }
}
