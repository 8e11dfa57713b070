package org.openinternship.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.reason.ReasonCode;

/** Names that must occur once, so that nobody has to write a qualified one or read twice. */
public final class UniqueNames {
  private UniqueNames() {}

  /** A line for each simple name that several types have, builders excepted. */
  public static List<String> clashes(Collection<Class<?>> types) {
    Map<String, Class<?>> first = new LinkedHashMap<>();
    List<String> clashes = new ArrayList<>();
    for (Class<?> type : types) {
      Class<?> other = first.putIfAbsent(type.getSimpleName(), type);
      if (other != null && !type.getSimpleName().equals("Builder")) {
        clashes.add(
            "%s is in %s and in %s: rename one of them"
                .formatted(
                    type.getSimpleName(), ExportedTypes.file(other), ExportedTypes.file(type)));
      }
    }
    return clashes;
  }

  /** A line for each name that several reason codes have. */
  public static List<String> codeClashes(Collection<? extends ReasonCode> codes) {
    Map<String, ReasonCode> first = new LinkedHashMap<>();
    List<String> clashes = new ArrayList<>();
    for (ReasonCode code : codes) {
      ReasonCode other = first.putIfAbsent(code.name(), code);
      if (other != null) {
        clashes.add(
            "%s is in %s and in %s: rename one of them"
                .formatted(
                    code.name(),
                    ExportedTypes.file(other.getClass()),
                    ExportedTypes.file(code.getClass())));
      }
    }
    return clashes;
  }
}
