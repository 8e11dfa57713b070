package org.openinternship.jackson;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, and then the same for ever. */
final class EndlessInput extends InputStream {
  private final byte[] beginning;
  private final byte[] rest;
  private long next;
  private boolean closed;

  EndlessInput(String beginning, String rest) {
    this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
    this.rest = rest.getBytes(StandardCharsets.UTF_8);
  }

  boolean closed() {
    return closed;
  }

  @Override
  public int read() {
    long place = next++;
    return place < beginning.length
        ? beginning[(int) place]
        : rest[(int) ((place - beginning.length) % rest.length)];
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    for (int i = 0; i < length; i++) {
      buffer[offset + i] = (byte) read();
    }
    return length;
  }

  @Override
  public void close() {
    closed = true;
  }
}
