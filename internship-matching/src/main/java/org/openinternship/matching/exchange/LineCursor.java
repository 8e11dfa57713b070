package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.matching.market.PreferenceList;

/** A reader of one line, from left to right. After a fault of its form it reads no further. */
final class LineCursor {
  /** No number. */
  static final int NONE = -1;

  private final FileText file;
  private final int line;
  private final String text;
  private final int faultsBefore;
  private int at;
  private boolean broken;

  LineCursor(FileText file, int line, int from) {
    this.file = file;
    this.line = line;
    this.text = file.lines().get(line);
    this.at = from;
    this.faultsBefore = file.faults();
    skipSpace();
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t';
  }

  private boolean isAt(char character) {
    return at < text.length() && text.charAt(at) == character;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  /** Whether nothing was found to be wrong with the line. */
  boolean isClean() {
    return file.faults() == faultsBefore;
  }

  /** The place from which it reads on, counted from 0. */
  int column() {
    return at;
  }

  /** Reads a number; {@link #NONE} if there is none within the bounds, and says so. */
  int number(int min, int max) {
    if (broken) {
      return NONE;
    } else if (atEnd()) {
      missing();
      return NONE;
    }
    int from = at;
    while (!atEnd() && !isSpace(text.charAt(at)) && ",:(){}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      at++; // what stands for a number is at least the character
    }
    String found = text.substring(from, at);
    skipSpace();
    int number = value(found);
    if (number < min || number > max) {
      file.fault(MarketFileReason.NUMBER_EXPECTED, line, from, FileText.shown(found), min, max);
      return NONE;
    }
    return number;
  }

  /** The number of up to nine digits; {@link #NONE} for anything else. */
  private static int value(String found) {
    boolean digits = found.length() <= 9 && found.chars().allMatch(it -> it >= '0' && it <= '9');
    return digits ? Integer.parseInt(found) : NONE;
  }

  /** Reads a character that has to be there. */
  void expect(char character) {
    if (broken) {
      return;
    } else if (atEnd()) {
      ends("'" + character + "'");
    } else if (isAt(character)) {
      at++;
      skipSpace();
    } else {
      file.fault(
          MarketFileReason.TEXT_EXPECTED,
          line,
          at,
          FileText.shown(text.substring(at)),
          "'" + character + "'");
      broken = true;
    }
  }

  private void ends(String expected) {
    file.fault(MarketFileReason.LINE_ENDS, line, text.length(), expected);
    broken = true;
  }

  private void missing() {
    file.fault(MarketFileReason.NUMBER_MISSING, line, text.length());
    broken = true;
  }

  /** Checks that nothing is left. */
  void end() {
    if (!broken && !atEnd()) {
      file.fault(MarketFileReason.LINE_LONG, line, at, FileText.shown(text.substring(at)));
      broken = true;
    }
  }

  /** Reads a list of numbers from 1 to a bound up to the end of the line; it may be empty. */
  PreferenceList list(ListSyntax syntax, int max) {
    List<int[]> tiers = new ArrayList<>();
    Set<Integer> listed = new HashSet<>();
    while (!broken && !atEnd()) {
      int[] tier = isAt(syntax.open()) ? tie(syntax, max, listed) : member(max, listed);
      if (tier.length > 0) {
        tiers.add(tier);
      }
      if (syntax.hasCommas() && !broken && !atEnd()) {
        expect(',');
        if (!broken && atEnd()) {
          missing();
        }
      }
    }
    return PreferenceList.tiers(tiers.toArray(int[][]::new));
  }

  private int[] tie(ListSyntax syntax, int max, Set<Integer> listed) {
    int from = at;
    expect(syntax.open());
    List<Integer> members = new ArrayList<>();
    boolean any = false;
    while (!broken && !isAt(syntax.close())) {
      if (any && syntax.hasCommas()) {
        expect(',');
      }
      if (isAt(syntax.open())) {
        file.fault(MarketFileReason.TIE_IN_TIE, line, at);
        broken = true;
      } else if (atEnd()) {
        ends("'" + syntax.close() + "'");
      } else {
        for (int member : member(max, listed)) {
          members.add(member);
        }
      }
      any = true;
    }
    if (!any) {
      file.fault(MarketFileReason.TIE_EMPTY, line, from);
    }
    expect(syntax.close());
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads one number; none if it is listed already or is no number of the list. */
  private int[] member(int max, Set<Integer> listed) {
    int from = at;
    int number = number(1, max);
    if (number == NONE) {
      return new int[0];
    } else if (!listed.add(number)) {
      file.fault(MarketFileReason.LISTED_TWICE, line, from, number);
      return new int[0];
    }
    return new int[] {number - 1};
  }
}
