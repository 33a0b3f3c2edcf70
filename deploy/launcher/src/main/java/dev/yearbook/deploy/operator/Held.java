package dev.yearbook.deploy.operator;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// What one service holds: the value of each figure by its id.
///
/// The checksum is the sum of the first 64 bits, signed, of the MD5 of each id: the same in
/// whatever order ids come, and computed as easily by PostgreSQL.
final class Held {

    private final Map<String, String> values = new HashMap<>();
    private long doubled;

    void put(String id, String value) {
        if (values.put(id, value) != null) {
            doubled++;
        }
    }

    void restate(String id, String value) {
        values.put(id, value);
    }

    void remove(String id) {
        values.remove(id);
    }

    int size() {
        return values.size();
    }

    /// Ids that came more than once.
    long doubled() {
        return doubled;
    }

    boolean has(String id) {
        return values.containsKey(id);
    }

    /// The ids that are here and not there.
    TreeSet<String> without(Held other) {
        TreeSet<String> ids = new TreeSet<>(values.keySet());
        ids.removeAll(other.values.keySet());
        return ids;
    }

    /// The ids that are in both with different values.
    TreeSet<String> differing(Held other) {
        TreeSet<String> ids = new TreeSet<>(values.keySet());
        ids.removeIf(id ->
                !other.has(id) || java.util.Objects.equals(values.get(id), other.values.get(id)));
        return ids;
    }

    String checksum() {
        BigInteger sum = BigInteger.ZERO;
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            for (String id : values.keySet()) {
                byte[] digest = md5.digest(id.getBytes(StandardCharsets.UTF_8));
                sum = sum.add(BigInteger.valueOf(java.nio.ByteBuffer.wrap(digest).getLong()));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
        return sum.toString();
    }
}
