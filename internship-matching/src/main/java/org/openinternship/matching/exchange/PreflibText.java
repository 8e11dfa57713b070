package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/** The lines of a PrefLib file: names of headers, and their order. */
final class PreflibText {
  static final String TYPE = "DATA TYPE";
  static final String ALTERNATIVES = "NUMBER ALTERNATIVES";
  static final String VOTERS = "NUMBER VOTERS";
  static final String ORDERS = "NUMBER UNIQUE ORDERS";
  static final String NAME = "ALTERNATIVE NAME ";

  /** Headers that follow from the rest. */
  static final List<String> OWN = List.of(TYPE, ALTERNATIVES, VOTERS, ORDERS);

  private static final List<String> BEFORE_TYPE = List.of("FILE NAME", "TITLE", "DESCRIPTION");
  private static final Pattern HEADER = Pattern.compile("[A-Z][A-Z0-9 _/-]{0,99}");

  private PreflibText() {}

  static void checkHeader(Map<String, String> header) {
    header.forEach(
        (name, value) ->
            Bounds.check(
                isName(name) && isValue(value),
                "PreflibFile",
                "header",
                Quoted.of(name + ": " + value),
                "a name in capital letters, none of those that follow from the orders, and one line"
                    + " of visible characters"));
  }

  static boolean isName(String name) {
    return HEADER.matcher(name).matches()
        && !name.endsWith(" ")
        && !OWN.contains(name)
        && !name.startsWith(NAME.strip());
  }

  static boolean isValue(String value) {
    return value.length() <= Texts.MAX_TEXT
        && value.strip().equals(value)
        && Quoted.line(value).equals(value);
  }

  static String write(PreflibFile file) {
    List<String> lines = new ArrayList<>();
    for (String name : BEFORE_TYPE) {
      if (file.header().containsKey(name)) {
        lines.add(header(name, file.header().get(name)));
      }
    }
    lines.add(header(TYPE, file.type().ending()));
    file.header()
        .forEach(
            (name, value) -> {
              if (!BEFORE_TYPE.contains(name)) {
                lines.add(header(name, value));
              }
            });
    long voters = file.orders().stream().mapToLong(PreflibFile.Order::voters).sum();
    lines.add(header(ALTERNATIVES, Integer.toString(file.alternatives().size())));
    lines.add(header(VOTERS, Long.toString(voters)));
    lines.add(header(ORDERS, Integer.toString(file.orders().size())));
    for (int number = 1; number <= file.alternatives().size(); number++) {
      lines.add(header(NAME + number, file.alternatives().get(number - 1)));
    }
    for (PreflibFile.Order order : file.orders()) {
      lines.add(order.voters() + ": " + ListSyntax.PREFLIB.write(order.list()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String header(String name, String value) {
    return "# " + name + ": " + value;
  }
}
