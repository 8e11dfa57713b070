package org.openinternship.jackson.kit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * The bytes of a document, which are passed on as long as they are UTF-8 and JSON may have them
 * where they stand. A byte order mark at the beginning is left out. Jackson itself takes a guess at
 * UTF-16 and UTF-32, reads longer forms than needed of a character (a slash of {@code C0 AF}),
 * takes what is broken there for a fault of the disk, and says of a no-break space between two
 * values that it is broken.
 *
 * <p>What comes before a byte at fault is passed on first, so that the fault is met at its place in
 * the document. Well-formed is what table 3-7 of the Unicode Standard says. The byte 0 is refused
 * too: it stands in no JSON, and it is what UTF-16 is full of.
 */
public final class Utf8Input extends InputStream {
  /** Bytes that are no UTF-8, or more of them than a document may have. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient TokenStreamLocation location;

    Refused(String problem, TokenStreamLocation location) {
      super(problem, null, false, false);
      this.location = location;
    }

    String problem() {
      return String.valueOf(getMessage());
    }

    TokenStreamLocation location() {
      return location;
    }
  }

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final int NONE = 0x100;
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  private final InputStream in;
  private final long maxLength;
  private final Outside outside = new Outside();

  /** What was read to see whether there is a mark, and is none. */
  private final ByteBuffer ahead = ByteBuffer.allocate(BYTE_ORDER_MARK.length).limit(0);

  private boolean begun;
  private long offset;
  private long lineStart;
  private int line = 1;
  private boolean afterReturn;

  /** How many bytes the character goes on for, and the bounds of the next one. */
  private int more;

  private int lowest;
  private int highest;

  /** The character that goes on, where it is outside of a text, and its place. */
  private int character;

  private long start;
  private @Nullable Refused refused;

  /**
   * Reads a document, which is not closed.
   *
   * @param in the bytes
   * @param maxLength how many there may be
   */
  public Utf8Input(InputStream in, long maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * Reads a document in the middle of a file, where a byte order mark is refused.
   *
   * @param in the bytes
   * @param maxLength how many there may be
   * @return the document, which is not closed
   */
  public static Utf8Input withoutMark(InputStream in, long maxLength) {
    Utf8Input input = new Utf8Input(in, maxLength);
    input.begun = true;
    return input;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (refused != null) {
      throw refused;
    }
    int read = count == 0 ? 0 : fill(bytes, from, count);
    if (read < 0 && more > 0) {
      check(NONE);
    }
    int right = from; // how far the bytes may be passed on
    for (int i = from; i < from + read && refused == null; ) {
      int plain = pass(bytes, i, from + read);
      if (plain == i) {
        check(bytes[i++] & 0xff);
      } else {
        i = plain;
      }
      right = isOutsideCharacter() || refused != null ? right : i;
    }
    byte[] next = new byte[1];
    while (isOutsideCharacter() && refused == null) { // its other bytes, to name it
      check(fill(next, 0, 1) < 0 ? NONE : next[0] & 0xff);
    }
    if (refused != null && right == from) {
      throw refused;
    }
    return read < 0 ? -1 : right - from;
  }

  /** Passes what is plain by eights, most of a document, and returns where something else is. */
  private int pass(byte[] bytes, int from, int end) {
    if (more > 0) {
      return from;
    }
    int last = (int) Math.min(end, from + maxLength - offset) - Long.BYTES;
    int i = from;
    while (i <= last && outside.passEight((long) EIGHT.get(bytes, i))) {
      i += Long.BYTES;
    }
    offset += i - from;
    afterReturn &= i == from;
    return i;
  }

  /** Whether a character goes on that stands outside of the texts. */
  private boolean isOutsideCharacter() {
    return more > 0 && outside.isHere();
  }

  /** Reads on; first passes over a byte order mark. */
  private int fill(byte[] bytes, int from, int count) throws IOException {
    if (!begun) {
      begun = true;
      begin();
    }
    if (ahead.hasRemaining()) {
      int length = Math.min(count, ahead.remaining());
      ahead.get(bytes, from, length);
      return length;
    }
    return in.read(bytes, from, count);
  }

  private void begin() throws IOException {
    ahead.clear();
    for (int expected : BYTE_ORDER_MARK) {
      int octet = in.read();
      if (octet >= 0) {
        ahead.put((byte) octet);
      }
      if (octet != expected) {
        ahead.flip();
        return;
      }
    }
    ahead.limit(0);
    offset = BYTE_ORDER_MARK.length;
    lineStart = offset;
  }

  /** Takes one byte, or the end in the middle of a character for {@link #NONE}; or refuses it. */
  private void check(int octet) {
    if (octet == NONE) {
      refused = refusal("is not UTF-8: it ends in the middle of a character", offset);
      return;
    }
    int problem = next(octet);
    if (problem != NONE) {
      refused = broken(problem);
    } else if (offset > maxLength) {
      refused = refusal(String.valueOf(JsonFault.tooLong(maxLength).getMessage()), offset);
    } else if (octet >= 0x80 && more == 0 && outside.isHere()) {
      refused = refusal(Outside.problem(character), start);
    }
  }

  private Refused broken(int problem) {
    String found = "found the byte 0x" + HexFormat.of().toHexDigits((byte) problem);
    boolean other = (problem == 0 || problem >= 0xfe) && offset < 2;
    String said =
        problem == 0 && !other
            ? "is not JSON: %s at offset %s. Maybe it is a file of another kind, or was not written"
                + " to its end"
            : "is not UTF-8: %s at offset %s"
                + ". Maybe it "
                + (other ? "is UTF-16 or UTF-32" : "was saved as Latin-1 or Windows-1252");
    return refusal(said.formatted(found, offset), offset);
  }

  private Refused refusal(String problem, long at) {
    int column = (int) Math.min(Integer.MAX_VALUE, at - lineStart + 1);
    return new Refused(problem, JsonFault.place(line, column));
  }

  /** Takes one byte; returns it if it is wrong here, else {@link #NONE}. */
  private int next(int octet) {
    if (more > 0) {
      if (octet < lowest || octet > highest) {
        return octet;
      }
      more--;
      lowest = 0x80;
      highest = 0xbf;
      character = character << 6 | (octet & 0x3f);
    } else if (octet >= 0x80 || octet == 0) {
      if (octet < 0xc2 || octet > 0xf4) {
        return octet;
      }
      more = octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
      lowest = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
      highest = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
      character = octet & (0x3f >> more);
      start = offset;
    } else if (octet <= '\r') {
      lines(octet);
    } else {
      afterReturn = false;
      outside.pass(octet);
    }
    offset++;
    return NONE;
  }

  private void lines(int octet) {
    if (octet == '\n' || octet == '\r') {
      line += octet == '\n' && afterReturn ? 0 : 1;
      lineStart = offset + 1;
    }
    afterReturn = octet == '\r';
  }
}
