package org.commonweal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file being written; whatever does not become a stored content is deleted when this is closed. */
class FileSystemDraft implements FileStore.Draft {

    /** Takes the finished file into the store. */
    interface Adoption {
        void adopt(Path draft, String sha256) throws IOException;
    }

    private final Path path;
    private final Adoption adoption;
    private final FileChannel channel;

    FileSystemDraft(Path path, Adoption adoption) throws IOException {
        this.path = path;
        this.adoption = adoption;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    @Override
    public Path complete() throws IOException {
        channel.force(true);
        channel.close();
        return path;
    }

    @Override
    public void keep(String sha256) throws IOException {
        adoption.adopt(path, sha256);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** Makes a rename durable; systems that cannot open a folder do it by themselves. */
    static void force(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
