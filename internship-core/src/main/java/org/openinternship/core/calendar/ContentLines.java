package org.openinternship.core.calendar;

/**
 * Lines of an iCalendar object (RFC 5545, sections 3.1 and 3.3.11): folded so that none has more
 * than 75 bytes of UTF-8, between characters and never inside of one, and ended by CR and LF.
 */
final class ContentLines {
  /** Bytes of a line before it is folded, as RFC 5545 has it. */
  private static final int MAX_BYTES = 75;

  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** Adds a property whose value is no text: it is written as it is. */
  void add(String name, String value) {
    fold(name + ":" + value);
  }

  /** Adds a property whose value is a text. */
  void addText(String name, String value) {
    fold(name + ":" + escaped(value));
  }

  String text() {
    return text.toString();
  }

  /**
   * Escapes what separates texts; any end of a line becomes one. What no text may have, such as a
   * control character or half of a surrogate pair, becomes the replacement character.
   */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(isTold(character) ? character : '\uFFFD');
              }
            });
    return escaped.toString();
  }

  private static boolean isTold(int character) {
    return character == '\t'
        || (character >= ' '
            && character != 0x7f
            && Character.getType(character) != Character.SURROGATE);
  }

  private void fold(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int character = line.codePointAt(i);
      int more = bytes(character);
      if (bytes + more > MAX_BYTES) {
        text.append(END).append(' ');
        bytes = 1; // the space counts
      }
      text.appendCodePoint(character);
      bytes += more;
    }
    text.append(END);
  }

  private static int bytes(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
