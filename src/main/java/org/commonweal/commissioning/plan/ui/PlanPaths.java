package org.commonweal.commissioning.plan.ui;

import org.commonweal.commissioning.plan.PlanLabel;

/** Addresses of plans and proposals. */
final class PlanPaths {

    static final String LIST = "plans";
    static final String PROPOSALS = "proposals";

    private PlanPaths() {}

    static String plan(PlanLabel year) {
        return LIST + "/" + year.slug();
    }

    static String tab(PlanLabel year, PlanTab tab) {
        return tab == PlanTab.PROPOSALS ? plan(year) : plan(year) + "/" + tab.slug();
    }

    static String proposal(String ref) {
        return PROPOSALS + "/" + ref;
    }

    static String score(String ref) {
        return proposal(ref) + "/score";
    }

    static String moderate(String ref) {
        return proposal(ref) + "/moderate";
    }
}
