package org.vestnik.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** 128 bits, of a SHA-256 (FIPS 180-4) unless said otherwise: 32 lower-case hexadecimal digits. */
public record Hash(String hex) implements Comparable<Hash> {
    private static final int BYTES = 16;

    public Hash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("Not a hash: " + hex);
        }
    }

    public static Hash of(byte[] bytes) {
        return of(digest().digest(bytes), BYTES);
    }

    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of what was fed to a digest made by {@link #digest()}. */
    public static Hash finish(MessageDigest digest) {
        return of(digest.digest(), BYTES);
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * A digest for hashes that are made by the ten thousand and guard nothing but our own memory of
     * what we made: MD5 (RFC 1321), which takes a third of the time where Java has no machine code
     * for SHA-256, as under the flags of the launchers.
     */
    public static MessageDigest quickDigest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    /** A hash from its sixteen bytes; none if they are more or fewer. */
    public static Optional<Hash> ofBytes(byte[] bytes) {
        return bytes.length == BYTES ? Optional.of(of(bytes, BYTES)) : Optional.empty();
    }

    /** The sixteen bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first eight digits, for file names. */
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public int compareTo(Hash other) {
        return hex.compareTo(other.hex);
    }

    // Hashes are made by the ten thousand: a loop, not a regular expression.
    private static boolean isHash(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return hex.length() == 2 * BYTES;
    }

    private static Hash of(byte[] digest, int bytes) {
        return new Hash(HexFormat.of().formatHex(digest, 0, bytes));
    }
}
