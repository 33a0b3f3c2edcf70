package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/// The account that PostgreSQL runs under, because it refuses to run as root.
///
/// | who runs | folder | account |
/// | --- | --- | --- |
/// | a normal user | any | the same |
/// | root | everybody may pass through its parents | nobody, who comes to own the folder |
/// | root | below a closed one, such as `/root` | root without its capabilities, in a user namespace |
enum Account {
    SAME(List.of()),
    NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--")),
    NAMESPACE(List.of("unshare", "--user", "--"));

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account of(Path folder) {
        if (!isRoot()) {
            return SAME;
        }
        return passable(folder) && NOBODY.works() ? NOBODY : NAMESPACE;
    }

    /// A command as this account runs it.
    List<String> runs(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /// Gives a file or folder, with all that it holds, to this account.
    void own(Path path) throws IOException {
        if (this != NOBODY) {
            return;
        }
        UserPrincipal nobody =
                path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody");
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
    }

    private boolean works() {
        try {
            return Command.attempt(runs(List.of("true"))).status() == 0;
        } catch (ServerFailed missing) {
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean passable(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
                .allMatch(Account::open);
    }

    private static boolean open(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder)
                    .contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new ServerFailed("Cannot see " + folder, e);
        }
    }
}
