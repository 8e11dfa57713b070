package org.openinternship.jackson.kit;

import java.io.IOException;
import java.io.InputStream;

/**
 * One line after the other of a stream, each of which ends for its reader where the line does. What
 * is read is never more than a buffer ahead, so that lines may be as long as they like.
 */
final class LineInput extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private int next;
  private int limit;

  /** Whether the line feed of this line, or the end of the stream, has been met. */
  private boolean ended = true;

  private boolean whole = true;
  private long length;

  LineInput(InputStream in) {
    this.in = in;
  }

  /** Goes on to the next line, which must be asked for when this one was read to its end. */
  boolean nextLine() throws IOException {
    if (!filled()) {
      return false;
    }
    ended = false;
    whole = false;
    length = 0;
    return true;
  }

  /** Passes over what is left of the line, and says whether it ends with a line feed. */
  boolean toEnd() throws IOException {
    for (int ahead = available(buffer.length); ahead > 0; ahead = available(buffer.length)) {
      next += ahead;
      length += ahead;
    }
    return whole;
  }

  /** The number of bytes of the line that were read so far. */
  long length() {
    return length;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int available = available(count);
    if (available == 0) {
      return count == 0 ? 0 : -1;
    }
    System.arraycopy(buffer, next, bytes, offset, available);
    next += available;
    length += available;
    return available;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** How many bytes of the line lie ahead in the buffer, at most so many; 0 at its end. */
  private int available(int atMost) throws IOException {
    if (ended || atMost == 0) {
      return 0;
    } else if (!filled()) {
      ended = true;
      return 0;
    }
    int stop = Math.min(limit, next + Math.min(atMost, buffer.length));
    for (int i = next; i < stop; i++) {
      if (buffer[i] == '\n') {
        stop = i;
      }
    }
    if (stop == next) {
      next++; // the line feed
      ended = true;
      whole = true;
    }
    return ended ? 0 : stop - next;
  }

  private boolean filled() throws IOException {
    while (next == limit && limit >= 0) {
      next = 0;
      limit = in.read(buffer);
    }
    return limit > 0;
  }
}
