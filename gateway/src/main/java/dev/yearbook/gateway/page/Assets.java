package dev.yearbook.gateway.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The files of the page, held in memory: those that `assets.txt` lists.
///
/// Their address holds a digest of all of them, so that browsers may keep them for good and a new
/// release is loaded whole.
@Singleton
final class Assets {

    private static final String FOLDER = "/page/";

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String version;

    Assets() {
        for (String name : names()) {
            byName.put(name, Asset.of(name, bytes("assets/" + name)));
        }
        version = digest();
    }

    /// The digest of all files.
    String version() {
        return version;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static List<String> names() {
        return new String(bytes("assets.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byName.values().forEach(asset -> sha.update(asset.bytes()));
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// A file beside the assets or among them.
    static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
