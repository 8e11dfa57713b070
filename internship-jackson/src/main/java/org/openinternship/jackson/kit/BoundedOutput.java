package org.openinternship.jackson.kit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes of a document, which are no more than a reader takes. */
public final class BoundedOutput extends FilterOutputStream {
  private final long maxLength;
  private long length;

  /**
   * Passes bytes on.
   *
   * @param out where they go
   * @param maxLength how many there may be
   */
  public BoundedOutput(OutputStream out, long maxLength) {
    super(out);
    this.maxLength = maxLength;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    length += count;
    if (length > maxLength) {
      throw JsonFault.tooLong(maxLength);
    }
    out.write(bytes, from, count);
  }
}
