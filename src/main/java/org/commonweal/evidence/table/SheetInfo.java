package org.commonweal.evidence.table;

/** One sheet of a workbook, in the order of the tabs. */
public record SheetInfo(String name, boolean hidden) {

    /** The sheet as shown in a list to choose from. */
    public String label() {
        return hidden ? name + " (hidden)" : name;
    }
}
