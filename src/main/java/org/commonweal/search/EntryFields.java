package org.commonweal.search;

/** Names of the fields in the index. */
final class EntryFields {

    static final String FINDABLE = "findable";
    static final String TYPE = "type";
    static final String TITLE = "title";
    static final String TITLE_START = "titleStart";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";
    static final String ORGANISATION = "organisation";
    static final String AREAS = "areas";
    static final String DATE = "date";
    static final String APP_PATH = "appPath";
    static final String PUBLIC_PATH = "publicPath";

    static final String AUDIENCE = "audience";
    static final String CLASSIFICATION = "classification";
    static final String SCOPES = "scopes";
    static final String TRUSTED = "trusted";
    static final String BARRIERS = "barriers";

    private EntryFields() {}
}
