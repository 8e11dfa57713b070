package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.exchange.PreflibFile.Order;
import org.openinternship.matching.market.PreferenceList;

/** A reader of the text of a {@link PreflibFile}: the header first, then the orders. */
final class PreflibReader {
  private static final String WHAT = "The PrefLib file";

  private final FileText file;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, String> header = new LinkedHashMap<>();
  private final List<Integer> orderLines = new ArrayList<>();

  PreflibReader(FileText file) {
    this.file = file;
  }

  PreflibFile read() {
    for (int line = 0; line < file.lines().size(); line++) {
      String text = file.lines().get(line);
      if (text.startsWith("#")) {
        header(line, text);
      } else if (!text.isBlank()) {
        orderLines.add(line);
      }
    }
    if (places.isEmpty() && file.faults() == 0) {
      file.faultOfFile(MarketFileReason.NO_HEADER);
      file.checked(WHAT);
    }
    @Nullable PreflibType type = type();
    int alternatives = number(PreflibText.ALTERNATIVES, FileText.MAX_MEMBERS);
    int voters = number(PreflibText.VOTERS, PreflibFile.MAX_VOTERS);
    int unique = number(PreflibText.ORDERS, PreflibFile.MAX_VOTERS);
    if (type == null || alternatives < 0) {
      file.checked(WHAT); // without these no order can be read
      throw new IllegalStateException("PreflibReader: no type and no fault");
    }
    List<String> names = names(alternatives);
    List<Order> orders = new ArrayList<>();
    long counted = 0;
    for (int line : orderLines) {
      LineCursor reader = new LineCursor(file, line, 0);
      int same = reader.number(1, PreflibFile.MAX_VOTERS);
      reader.expect(':');
      PreferenceList list = reader.list(ListSyntax.PREFLIB, alternatives);
      if (reader.isClean()) {
        check(line, type, alternatives, list);
      }
      if (reader.isClean()) {
        counted += same;
        orders.add(new Order(same, list));
      }
    }
    if (orders.size() == orderLines.size()) { // else nobody knows what is in the others
      compare(PreflibText.ORDERS, unique, orders.size());
      compare(PreflibText.VOTERS, voters, counted);
    }
    file.checked(WHAT);
    return new PreflibFile(type, header, names, orders);
  }

  private void header(int line, String text) {
    int colon = text.indexOf(':');
    String name = (colon < 0 ? text : text.substring(0, colon)).substring(1).strip();
    String value = text.substring(colon + 1).strip();
    boolean own = PreflibText.OWN.contains(name) || name.startsWith(PreflibText.NAME);
    if (colon < 0 || !(own || PreflibText.isName(name)) || !PreflibText.isValue(value)) {
      file.faultOfLine(MarketFileReason.HEADER_UNFIT, line, FileText.shown(text));
    } else if (places.putIfAbsent(name, line) != null) {
      file.faultOfLine(MarketFileReason.HEADER_TWICE, line, name);
    } else if (!own) {
      header.put(name, value);
    }
  }

  private @Nullable PreflibType type() {
    @Nullable Integer line = place(PreflibText.TYPE);
    if (line == null) {
      return null;
    }
    String text = file.lines().get(line);
    String name = text.substring(text.indexOf(':') + 1).strip();
    @Nullable PreflibType type = PreflibType.named(name).orElse(null);
    if (type == null) {
      int column = name.isEmpty() ? text.length() : text.indexOf(name, text.indexOf(':'));
      file.fault(MarketFileReason.TYPE_UNKNOWN, line, column, FileText.shown(name));
    }
    return type;
  }

  private int number(String name, int max) {
    @Nullable Integer line = place(name);
    if (line == null) {
      return LineCursor.NONE;
    }
    LineCursor reader = new LineCursor(file, line, file.lines().get(line).indexOf(':') + 1);
    int number = reader.number(0, max);
    reader.end();
    return number;
  }

  private @Nullable Integer place(String name) {
    @Nullable Integer line = places.get(name);
    if (line == null) {
      file.faultOfFile(MarketFileReason.HEADER_MISSING, name);
    }
    return line;
  }

  /** The names of the alternatives; those of others are no further header. */
  private List<String> names(int alternatives) {
    List<String> names = new ArrayList<>();
    int firstMissing = 0;
    for (int number = 1; number <= alternatives; number++) {
      @Nullable Integer line = places.remove(PreflibText.NAME + number);
      if (line == null) {
        firstMissing = firstMissing == 0 ? number : firstMissing;
      } else {
        names.add(alternative(line));
      }
    }
    if (firstMissing > 0) {
      int missing = alternatives - names.size();
      file.faultOfFile(MarketFileReason.NAMES_MISSING, alternatives, missing, firstMissing);
    }
    places.forEach(
        (name, line) -> {
          if (name.startsWith(PreflibText.NAME)) {
            file.fault(
                MarketFileReason.NUMBER_EXPECTED,
                line,
                file.lines().get(line).indexOf(name) + PreflibText.NAME.length(),
                FileText.shown(name.substring(PreflibText.NAME.length())),
                1,
                alternatives);
          }
        });
    return names;
  }

  private String alternative(int line) {
    String text = file.lines().get(line);
    String name = text.substring(text.indexOf(':') + 1).strip();
    if (name.isEmpty() || name.length() > Texts.MAX_NAME) {
      file.faultOfLine(MarketFileReason.HEADER_UNFIT, line, FileText.shown(text));
    }
    return name;
  }

  private void check(int line, PreflibType type, int alternatives, PreferenceList list) {
    int tie = file.lines().get(line).indexOf(ListSyntax.PREFLIB.open());
    if (list.size() == 0) {
      file.faultOfLine(MarketFileReason.ORDER_EMPTY, line);
    } else if (tie >= 0 && !type.hasTies()) {
      file.fault(
          MarketFileReason.TIE_IN_STRICT_ORDER,
          line,
          tie,
          type.ending(),
          PreflibType.of(true, type.isComplete()).ending());
    } else if (type.isComplete() && list.size() < alternatives) {
      file.faultOfLine(
          MarketFileReason.ORDER_INCOMPLETE,
          line,
          list.size(),
          alternatives,
          type.ending(),
          PreflibType.of(type.hasTies(), false).ending());
    }
  }

  private void compare(String name, int stated, long counted) {
    if (stated != LineCursor.NONE && stated != counted) {
      file.faultOfFile(MarketFileReason.COUNT_DIFFERS, name, stated, counted);
    }
  }
}
