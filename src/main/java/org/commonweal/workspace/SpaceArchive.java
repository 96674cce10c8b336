package org.commonweal.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.commonweal.files.FileId;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.kernel.SubjectRef;

/** The archive of a space while it is written. It makes names safe, tells equal ones apart and lists what it holds. */
public interface SpaceArchive {

    /** The folder that holds everything. */
    String TOP = "";

    /** Makes a folder of its own in another and answers its path, which can differ from the name asked for. */
    String folder(String parent, String name) throws IOException;

    /** Copies a stored file, which the caller has asked permission for. */
    void file(String folder, String name, FileId file, Origin origin) throws IOException;

    /** Writes something made for the export, such as a list. */
    void made(String name, Content content) throws IOException;

    /** Writes a list as CSV. */
    void table(String name, List<String> headings, Rows rows) throws IOException;

    /** Remembers something that was exported and may have been commented on. */
    void contains(SubjectRef subject, String title);

    /** Says that there is more than the archive holds, without saying what; nothing for zero. */
    void leftOut(long count, String what);

    /** Who brought a file and when. */
    record Origin(String by, Instant at) {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    interface Rows {
        void writeTo(SafeCsv table) throws IOException;
    }
}
