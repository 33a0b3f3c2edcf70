package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the artifact on the class path.
///
/// @param folder where `bin`, `lib` and `share` are
record PostgresBinaries(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /// Unpacks into a folder unless that was done before. It appears there complete or not at all,
    /// also when several processes do this at once.
    static PostgresBinaries in(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                publish(unpack(folder), folder);
            }
            return new PostgresBinaries(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new ServerFailed("Cannot unpack PostgreSQL into " + folder, e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static Path unpack(Path folder) throws IOException {
        Path growing = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "postgres-");
        Files.setPosixFilePermissions(growing, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new ServerFailed("No PostgreSQL for this machine: " + ARCHIVE);
            }
            unpack(new TarArchiveInputStream(new XZInputStream(archive)), growing);
        }
        return growing;
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry();
                entry != null;
                entry = archive.getNextEntry()) {
            Path path = entry.resolveIn(folder);
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, path);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        path,
                        PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void publish(Path complete, Path folder) throws IOException {
        try {
            Files.move(complete, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            if (!Files.isDirectory(folder)) {
                throw another;
            }
        }
    }
}
