package org.openinternship.core.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names of events, each made of what its event is about: the first 16 bytes of a SHA-256, as a UUID
 * of version 8 (RFC 9562), which RFC 7986 asks for so that an identifier tells nothing. What is
 * named twice gets another name the second time.
 */
final class StableUids {
  private static final long VERSION = 0x8000L;
  private static final long VERSION_BITS = 0xf000L;
  private static final long VARIANT = 1L << 63;

  private final Map<List<String>, Integer> named = new HashMap<>();
  private final MessageDigest digest;

  StableUids() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("StableUids: every Java platform has SHA-256", e);
    }
  }

  String of(String... parts) {
    List<String> about = List.of(parts);
    int times = named.merge(about, 1, Integer::sum);
    for (String part : about) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    ByteBuffer hash =
        ByteBuffer.wrap(digest.digest(new byte[] {(byte) (times >> 8), (byte) times}));
    long high = (hash.getLong() & ~VERSION_BITS) | VERSION;
    long low = (hash.getLong() & (~0L >>> 2)) | VARIANT;
    return new UUID(high, low).toString();
  }
}
