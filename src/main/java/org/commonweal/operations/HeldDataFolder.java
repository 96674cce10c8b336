package org.commonweal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;

/** A data folder that this program alone may write to, until it lets go or ends, however it ends. */
final class HeldDataFolder implements DisposableBean {

    private final Path folder;
    private final FileChannel channel;

    private HeldDataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static HeldDataFolder take(Path folder) {
        var file = folder.resolve("portal.lock");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(file, CREATE, WRITE);
            if (!lock(channel)) {
                channel.close();
                throw DataFolderProblem.inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)));
            return new HeldDataFolder(folder, channel);
        } catch (IOException e) {
            throw DataFolderProblem.unusable(folder, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void destroy() throws IOException {
        channel.close();
    }
}
