package org.commonweal.evidence.table;

/** A file together with how to read it; it can be opened again and again. */
public record TableFile(TableSource source, LayoutGuess layout, TableLimits limits) {

    public TableFile(TableSource source, LayoutGuess layout) {
        this(source, layout, TableLimits.standard());
    }

    public TableReader open() {
        return TableReader.open(source, layout, limits);
    }
}
