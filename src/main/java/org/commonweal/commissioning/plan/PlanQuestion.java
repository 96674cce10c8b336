package org.commonweal.commissioning.plan;

/** What the protocol asks of each proposal; a score of 5 always speaks for the review. */
public enum PlanQuestion {
    E1(
            PlanCriterion.EFFECTIVENESS,
            "Can better community outcomes be delivered in an acceptable timeframe?",
            "no better outcomes to be seen",
            "clearly better outcomes, soon"),
    E2(
            PlanCriterion.EFFECTIVENESS,
            "Do viable alternative approaches exist?",
            "none known",
            "several, tried elsewhere"),
    F1(
            PlanCriterion.FINANCIAL,
            "Is there potential for financial benefits for the council or the community?",
            "none",
            "large and likely"),
    F2(PlanCriterion.FINANCIAL, "Can better value for money be delivered?", "no", "much better"),
    F3(
            PlanCriterion.FINANCIAL,
            "Are enough people and money available to support a review?",
            "nobody is free and nothing is set aside",
            "both are there"),
    R1(PlanCriterion.RESILIENCE, "Can services be made more resilient?", "no", "much more"),
    R2(PlanCriterion.RESILIENCE, "Can services be made more sustainable?", "no", "much more"),
    T1(PlanCriterion.TIMELINESS, "Is there an opportunity limited in time?", "none", "it ends this year"),
    T2(PlanCriterion.TIMELINESS, "Is there a legal imperative?", "none", "a duty with a date"),
    T3(
            PlanCriterion.TIMELINESS,
            "Might there be a better opportunity in future?",
            "yes, waiting is wiser",
            "no, waiting brings nothing"),
    K1(PlanCriterion.RISK, "Is there political support for change?", "none", "broad and steady"),
    K2(PlanCriterion.RISK, "Will existing services be distracted?", "badly", "hardly"),
    K3(
            PlanCriterion.RISK,
            "What of the risk or opportunity the proposal names?",
            "a grave risk, not answered",
            "an opportunity, or a risk in hand");

    public static final int BEST = 5;

    private final PlanCriterion criterion;
    private final String text;
    private final String none;
    private final String best;

    PlanQuestion(PlanCriterion criterion, String text, String none, String best) {
        this.criterion = criterion;
        this.text = text;
        this.none = none;
        this.best = best;
    }

    public PlanCriterion criterion() {
        return criterion;
    }

    public String text() {
        return text;
    }

    /** What 0 stands for. */
    public String none() {
        return none;
    }

    /** What 5 stands for. */
    public String best() {
        return best;
    }

    /** Whether a yes to the question speaks against the review, so that the score counts the other way round. */
    public boolean reverse() {
        return this == T3 || this == K2;
    }
}
