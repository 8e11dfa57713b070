package org.openinternship.jackson.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table. A byte order mark says which encoding they are in; where there is none
 * and the caller names none, they are UTF-8 up to the first bytes that cannot be. If all before
 * these is ASCII, the rest is Windows-1252; else nobody can tell, and the table is at fault.
 */
final class SheetDecoder extends Reader {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 8192;

  private final InputStream in;
  private final Optional<Charset> named;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
  private boolean begun;
  private boolean ended;
  private boolean mayChange = true;
  private boolean changed;

  SheetDecoder(InputStream in, Optional<Charset> named) {
    this.in = in;
    this.named = named;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether the characters from here on were taken for Windows-1252, which nothing says. */
  boolean hasChanged() {
    return changed;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (!begun) {
      begin();
    }
    while (!chars.hasRemaining()) {
      chars.clear();
      boolean all = decode();
      chars.flip();
      if (all && !chars.hasRemaining()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    return count;
  }

  /** Decodes what there is, or reads more; tells whether all is decoded. */
  private boolean decode() throws IOException {
    int before = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    mayChange &= bytes.position() - before == chars.position();
    refuseNulls();
    if (result.isUnderflow()) {
      if (ended) {
        return true;
      }
      fill();
    } else if (result.isError() && chars.position() == 0) { // else it is met again
      if (!mayChange) {
        throw new SheetFault(SheetReason.ENCODING_BROKEN, decoder.charset().name());
      }
      decoder = decoder(WINDOWS);
      mayChange = false;
      changed = true;
    }
    return false;
  }

  private void refuseNulls() throws SheetFault {
    for (int i = 0; i < chars.position(); i++) {
      if (chars.get(i) == 0) {
        throw new SheetFault(SheetReason.ENCODING_UNKNOWN, "");
      }
    }
  }

  private void begin() throws IOException {
    begun = true;
    while (bytes.remaining() < 3 && !ended) {
      fill();
    }
    Charset marked = mark();
    mayChange = marked == null && named.isEmpty();
    decoder = decoder(marked == null ? named.orElse(StandardCharsets.UTF_8) : marked);
  }

  /** The encoding that a byte order mark tells, which is passed over. */
  private @Nullable Charset mark() {
    if (startsWith(0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    } else if (startsWith(0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    } else if (startsWith(0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private boolean startsWith(int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xff) != mark[i]) {
        return false;
      }
    }
    bytes.position(bytes.position() + mark.length);
    return true;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
