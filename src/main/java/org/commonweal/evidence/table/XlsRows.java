package org.commonweal.evidence.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/**
 * An Excel 97-2003 workbook, pulled record by record instead of building the workbook in memory. The globals come first
 * (sheet names, texts, formats), then each sheet's cells in the order of their rows.
 */
final class XlsRows implements RowStream {

    private final TableSource.LocalFile file;
    private final POIFSFileSystem container;
    private final RecordFactoryInputStream records;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final XlsCells cells = new XlsCells(formats);
    private BoundSheetRecord[] order = {};
    private int sheet = -1;
    private int depth;
    private boolean worksheet;

    XlsRows(TableSource.LocalFile file) throws IOException {
        this.file = file;
        container = new POIFSFileSystem(file.path().toFile(), true);
        try {
            records = new RecordFactoryInputStream(container.createDocumentInputStream(workbookEntry()), false);
            readGlobals();
        } catch (EncryptedDocumentException e) {
            throw closing(TableRefusals.encrypted());
        } catch (RecordFormatException | IllegalArgumentException e) {
            throw closing(TableRefusals.damaged("Excel workbook"));
        }
        if (!nextSheet()) {
            throw closing(TableRefusals.empty());
        }
    }

    private String workbookEntry() throws IOException {
        var root = container.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw closing(TableRefusals.encrypted());
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw closing(TableRefusals.notATable("an old Office document"));
        }
        return "Workbook";
    }

    private <E extends RuntimeException> E closing(E refusal) throws IOException {
        container.close();
        return refusal;
    }

    private void readGlobals() {
        for (var read = records.nextRecord(); read != null; read = records.nextRecord()) {
            formats.processRecord(read);
            switch (read) {
                case BoundSheetRecord bound -> bounds.add(bound);
                case SSTRecord texts -> cells.texts(texts);
                case DateWindow1904Record window -> cells.from1904(window.getWindowing() == 1);
                case EOFRecord end -> {
                    order = BoundSheetRecord.orderByBofPosition(bounds);
                    return;
                }
                default -> {}
            }
        }
    }

    /** Skips to the beginning of the next worksheet; charts and macro sheets are passed over. */
    @Override
    public boolean nextSheet() {
        while (depth > 0 && read() != null) {}
        for (var read = read(); read != null; read = read()) {
            if (read instanceof BOFRecord begin && depth == 1) {
                sheet++;
                worksheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
                if (worksheet && sheet < order.length) {
                    cells.startSheet();
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public SheetInfo sheet() {
        var bound = order[sheet];
        return new SheetInfo(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
    }

    @Override
    public @Nullable TableRow next() {
        while (depth > 0) {
            var read = read();
            if (read == null) {
                break;
            }
            if (depth == 1) {
                var row = cells.accept(read);
                if (row != null) {
                    return row;
                }
            }
        }
        return cells.lastRow();
    }

    private @Nullable Record read() {
        try {
            var read = records.nextRecord();
            if (read instanceof BOFRecord) {
                depth++;
            } else if (read instanceof EOFRecord) {
                depth--;
            }
            return read;
        } catch (RecordFormatException | IllegalArgumentException e) {
            throw TableRefusals.damaged("Excel workbook");
        }
    }

    @Override
    public void close() throws IOException {
        container.close();
        file.close();
    }
}
