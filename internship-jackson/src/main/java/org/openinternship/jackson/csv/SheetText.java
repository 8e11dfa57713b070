package org.openinternship.jackson.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of the rows of a table, of which the first ones are looked at before they are read
 * to tell the separator by. Remembers where cells begin with a quote, which the rows do not tell.
 */
final class SheetText extends Reader {
  /** The chars in which the row of headers is looked for. */
  private static final int MAX_HEAD = 1 << 16;

  private static final Pattern NAMED =
      Pattern.compile("\\A\"?sep=(.?)\"?(?:\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

  private final Reader in;
  private final char[] head = new char[MAX_HEAD];
  private int headFrom;
  private int headTo;
  private @Nullable IOException fault;
  private char separator;

  /** Where cells begin with a quote, ascending; those of rows that were read may be gone. */
  private long[] quotes = new long[64];

  private int quoteCount;
  private long position;
  private long rowStart;
  private char last = '\n';

  SheetText(Reader in) {
    this.in = in;
  }

  /** Reads the first characters, and a first line that names the separator for itself. */
  Optional<String> look() {
    try {
      for (int count = 0; count >= 0 && headTo < MAX_HEAD; headTo += Math.max(0, count)) {
        count = in.read(head, headTo, MAX_HEAD - headTo);
      }
    } catch (IOException e) {
      fault = e; // met again where it stands
    }
    Matcher line = NAMED.matcher(head());
    if (line.find()) {
      headFrom = line.end();
      return Optional.of(line.group(1));
    }
    return Optional.empty();
  }

  /** The first characters of the rows. */
  String head() {
    return new String(head, headFrom, headTo - headFrom);
  }

  void separatedBy(char character) {
    separator = character;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int count = Math.min(length, headTo - headFrom);
    if (count > 0) {
      System.arraycopy(head, headFrom, target, from, count);
      headFrom += count;
    } else if (fault != null) {
      throw fault;
    } else {
      count = in.read(target, from, length);
    }
    for (int i = from; i < from + count; i++) {
      char character = target[i];
      if (character == '"' && (last == separator || last == '\n' || last == '\r')) {
        remember(position + i - from);
      }
      last = character;
    }
    position += Math.max(0, count);
    return count;
  }

  private void remember(long at) {
    if (quoteCount == quotes.length) {
      int first = indexOf(rowStart);
      quoteCount -= first;
      System.arraycopy(quotes, first, quotes, 0, quoteCount);
      quotes = quoteCount > quotes.length / 2 ? Arrays.copyOf(quotes, 2 * quotes.length) : quotes;
    }
    quotes[quoteCount++] = at;
  }

  private int indexOf(long at) {
    int index = Arrays.binarySearch(quotes, 0, quoteCount, at);
    return index < 0 ? -index - 1 : index;
  }

  /** Says that nothing before a character is asked for any more. */
  void passed(long character) {
    rowStart = character;
  }

  /** Whether the cell that begins with a character is in quotes. */
  boolean isQuoted(long character) {
    int index = indexOf(character);
    return index < quoteCount && quotes[index] == character;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
