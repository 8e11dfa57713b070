package org.openinternship.jackson;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.id.InternId;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;

/** Every sentence that the library can say in a language, to every reader. */
final class Sentences {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final ReasonTexts texts;
  private final ReasonLanguage language;
  private final Map<String, Reader> readers =
      Map.of(
          "intern", Reader.intern(InternId.of("ada"), BERLIN),
          "coordinator", Reader.coordinator(BERLIN),
          "auditor", Reader.auditor(BERLIN));

  private Sentences(ReasonTexts texts, ReasonLanguage language) {
    this.texts = texts;
    this.language = language;
  }

  static Sentences english() {
    return new Sentences(ReasonTexts.english(), ReasonLanguage.english());
  }

  static Sentences german() {
    return new Sentences(ReasonTexts.bundled(ReasonLanguage.german()), ReasonLanguage.german());
  }

  /** What a reader is told, in the singular and in the plural. */
  Set<String> of(ReasonCode code, String reader) {
    Set<String> told = new LinkedHashSet<>();
    for (int number : new int[] {1, 2}) {
      told.add(texts.to(readers.get(reader)).message(SentenceSamples.reason(code, number)));
    }
    return told;
  }

  /** What a value of a set is called. */
  String word(String set, String value, String reader) {
    ReasonCode code =
        SentenceSamples.codes().stream()
            .filter(one -> one.text().parameters().stream().anyMatch(it -> isOf(set, one, it)))
            .findFirst()
            .orElseThrow();
    String parameter =
        code.text().parameters().stream()
            .filter(it -> isOf(set, code, it))
            .findFirst()
            .orElseThrow();
    Map<String, Object> arguments =
        new LinkedHashMap<>(SentenceSamples.reason(code, 1).arguments());
    arguments.put(parameter, value);
    return ReasonTexts.of(language, Map.of(code.name(), "{" + parameter + "}"))
        .or(texts)
        .to(readers.get(reader))
        .message(new Reason(code, arguments))
        .replaceAll(" \\[.*", "");
  }

  private static boolean isOf(String set, ReasonCode code, String parameter) {
    return code.text().kind(parameter).equals(set);
  }

  /** The file. */
  String file() {
    List<String> lines = new ArrayList<>();
    Class<?> type = null;
    for (ReasonCode code : SentenceSamples.codes()) {
      if (code.getClass() != type) {
        type = code.getClass();
        lines.add("");
        lines.add("## " + type.getSimpleName());
      }
      lines.add("");
      lines.add(code.name());
      Set<String> known = new LinkedHashSet<>();
      for (String reader : List.of("coordinator", "intern", "auditor")) {
        for (String sentence : of(code, reader)) {
          if (known.add(sentence)) {
            lines.add("  " + reader + ": " + sentence);
          }
        }
      }
    }
    for (String set : SentenceSamples.sets()) {
      lines.add("");
      lines.add("## Words for " + set);
      lines.add("");
      for (String value : SentenceSamples.set(set)) {
        String word = word(set, value, "coordinator");
        String own = word(set, value, "intern");
        lines.add("  " + value + ": " + word + (own.equals(word) ? "" : " / " + own));
      }
    }
    return "# Every sentence, as a coordinator, an intern (ada) and an auditor in Berlin read it; with"
        + " samples in the singular and in the plural\n"
        + String.join("\n", lines)
        + "\n";
  }
}
