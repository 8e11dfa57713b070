package org.openinternship.matching.exchange;

import java.util.StringJoiner;
import org.openinternship.matching.market.PreferenceList;

/** How a file writes a preference list. Numbers count from 1, those of a list from 0. */
enum ListSyntax {
  /** With commas, ties in braces: {@code 3,{1,4},2}. */
  PREFLIB(",", '{', '}'),
  /** With spaces, ties in parentheses: {@code 3 (1 4) 2}. */
  STUDENT_PROJECT(" ", '(', ')');

  private final String separator;
  private final char open;
  private final char close;

  ListSyntax(String separator, char open, char close) {
    this.separator = separator;
    this.open = open;
    this.close = close;
  }

  boolean hasCommas() {
    return this == PREFLIB;
  }

  char open() {
    return open;
  }

  char close() {
    return close;
  }

  String write(PreferenceList list) {
    StringJoiner text = new StringJoiner(separator);
    for (int from = 0, to; from < list.size(); from = to) {
      StringJoiner tier = new StringJoiner(separator);
      for (to = from; to < list.size() && list.tier(to) == list.tier(from); to++) {
        tier.add(Integer.toString(list.member(to) + 1));
      }
      text.add(to - from > 1 ? open + tier.toString() + close : tier.toString());
    }
    return text.toString();
  }
}
