package org.commonweal.consultation.variant;

/** Names of texts; those of questions and choices come from the keys that answers go by. */
public final class TextKeys {

    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String INFORMATION = "information";
    public static final String MATTER = "matter";
    public static final String MAKER = "maker";
    public static final String FORMATIVE = "formative";
    public static final String EQUALITY = "equality";
    public static final String PRIVACY = "privacy";
    public static final String CONTACT = "contact";
    public static final String FORMATS = "formats";
    static final String FILM = "film";

    private TextKeys() {}

    /** @param number of the option, from 1 */
    public static String option(int number) {
        return "option" + number;
    }

    public static String optionText(int number) {
        return option(number) + ".text";
    }

    public static String optionAside(int number) {
        return option(number) + ".aside";
    }

    static String page(String page) {
        return "page." + page;
    }

    static String film(String page) {
        return "film." + page;
    }

    static String question(String question) {
        return "question." + question;
    }

    static String hint(String question) {
        return question(question) + ".hint";
    }

    static String choice(String question, String code) {
        return question(question) + ".choice." + code;
    }

    static String detail(String question, String code) {
        return question(question) + ".detail." + code;
    }

    static String row(String question, String code) {
        return question(question) + ".row." + code;
    }
}
