package org.openinternship.core.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The texts of reasons in a language: a sentence for each code and words for the constants of
 * enums. They come from one source or from several that stand one behind the other; a code for
 * which none has a sentence is told in English, as {@link Reason#message()} tells it.
 *
 * <pre>{@code
 * ReasonTexts german = ReasonTexts.bundled(ReasonLanguage.german());
 * ReasonTexts own =
 *     ReasonTexts.of(ReasonLanguage.german(), Map.of("TOO_FEW_BIDS", "Bitte {min|# Wunsch|# Wünsche}"))
 *         .or(german);
 * String told = own.message(Reason.of(BidReason.TOO_FEW_BIDS, InternId.of("ada"), 1, 3));
 * }</pre>
 *
 * <p>A source has its entries by key: the name of a code for a sentence in the form of {@link
 * ReasonText}, without kinds; the kind and the constant with a dot between for a word, as in {@code
 * PhaseKind.REVIEW}. A sentence may leave arguments out, but has no others than the code.
 *
 * <p>Immutable; as safe for several threads as the functions that it is made of.
 */
public final class ReasonTexts {
  private record Source(
      ReasonLanguage language, BiFunction<ReasonCode, String, Optional<String>> entries) {}

  private final List<Source> sources;

  private ReasonTexts(List<Source> sources) {
    this.sources = sources;
  }

  /** {@return the texts that come along with the codes} */
  public static ReasonTexts english() {
    return new ReasonTexts(List.of());
  }

  /**
   * Finds the texts that lie next to the enums of the codes: those of {@code BidReason} in German
   * in {@code BidReason_de.properties}, a properties file in UTF-8. The library has German for the
   * codes of bids and of cohorts. A host's own files are found as well, in a named module only if
   * it opens the package to this one; otherwise use {@link #read}.
   *
   * @param language the language
   * @return its texts
   */
  public static ReasonTexts bundled(ReasonLanguage language) {
    Objects.requireNonNull(language, "ReasonTexts.language");
    Map<Class<?>, Map<String, String>> files = new ConcurrentHashMap<>();
    String suffix = "_" + language.locale().toLanguageTag().replace('-', '_') + ".properties";
    return new ReasonTexts(
        List.of(
            new Source(
                language,
                (code, key) ->
                    Optional.ofNullable(
                        files.computeIfAbsent(owner(code), type -> file(type, suffix)).get(key)))));
  }

  /**
   * Makes texts of entries, such as a host keeps in a map.
   *
   * @param language the language
   * @param entries the entries by their keys
   * @return the texts
   */
  public static ReasonTexts of(ReasonLanguage language, Map<String, String> entries) {
    Map<String, String> copy = Map.copyOf(Objects.requireNonNull(entries, "ReasonTexts.entries"));
    return of(language, key -> Optional.ofNullable(copy.get(key)));
  }

  /**
   * Makes texts of entries that are looked up, such as a host has in its database.
   *
   * @param language the language
   * @param entries finds the entry of a key; empty if there is none
   * @return the texts
   */
  public static ReasonTexts of(
      ReasonLanguage language, Function<String, Optional<String>> entries) {
    Objects.requireNonNull(language, "ReasonTexts.language");
    Objects.requireNonNull(entries, "ReasonTexts.entries");
    return new ReasonTexts(List.of(new Source(language, (code, key) -> entries.apply(key))));
  }

  /**
   * Reads texts from a properties file.
   *
   * @param language the language
   * @param file the file in UTF-8, which is read and closed
   * @return the texts
   * @throws UncheckedIOException if it cannot be read
   */
  public static ReasonTexts read(ReasonLanguage language, InputStream file) {
    Objects.requireNonNull(file, "ReasonTexts.file");
    return of(language, entries(file));
  }

  /**
   * Puts other texts behind these: they are asked where these have no sentence.
   *
   * @param others the other texts, of the same language or another
   * @return both
   */
  public ReasonTexts or(ReasonTexts others) {
    List<Source> both = new ArrayList<>(sources);
    both.addAll(Objects.requireNonNull(others, "ReasonTexts.others").sources);
    return new ReasonTexts(List.copyOf(both));
  }

  /**
   * Tells a reason.
   *
   * @param reason the reason
   * @return the sentence, without a full stop; in English if no source has one for the code
   * @throws IllegalArgumentException if the sentence that was found is malformed or has a gap that
   *     the code has no parameter for; see {@link #problems}
   */
  public String message(Reason reason) {
    Objects.requireNonNull(reason, "ReasonTexts.reason");
    ReasonCode code = reason.code();
    for (Source source : sources) {
      Optional<String> sentence = source.entries().apply(code, code.name());
      if (sentence.isPresent()) {
        ReasonLanguage language = source.language();
        return ReasonText.of(sentence.get(), language)
            .fill(
                reason,
                language,
                (kind, constant) -> word(code, language, kind + "." + constant).orElse(constant));
      }
    }
    return reason.message();
  }

  /**
   * Finds what is wrong with these texts, for a test of a host's own: codes without a sentence,
   * sentences that are malformed, leave an argument out or have one too many.
   *
   * @param codes the codes that should have a sentence
   * @return a line for each problem, in the order of the codes; none if all is well
   */
  public List<String> problems(Collection<? extends ReasonCode> codes) {
    Objects.requireNonNull(codes, "ReasonTexts.codes");
    List<String> found = new ArrayList<>();
    for (ReasonCode code : codes) {
      problem(code).ifPresent(problem -> found.add(code.name() + " " + problem));
    }
    return found;
  }

  private Optional<String> problem(ReasonCode code) {
    for (Source source : sources) {
      Optional<String> sentence = source.entries().apply(code, code.name());
      if (sentence.isPresent()) {
        try {
          ReasonText text = ReasonText.of(sentence.get(), source.language());
          Set<String> has = new TreeSet<>(text.parameters());
          Set<String> needs = new TreeSet<>(code.text().parameters());
          return has.equals(needs)
              ? Optional.empty()
              : Optional.of("has the gaps " + has + ", the code has " + needs);
        } catch (IllegalArgumentException e) {
          return Optional.of("is malformed: " + e.getMessage());
        }
      }
    }
    return Optional.of("has no sentence");
  }

  private Optional<String> word(ReasonCode code, ReasonLanguage language, String key) {
    return sources.stream()
        .filter(source -> source.language().locale().equals(language.locale()))
        .flatMap(source -> source.entries().apply(code, key).stream())
        .findFirst();
  }

  private static Class<?> owner(ReasonCode code) {
    return code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass();
  }

  private static Map<String, String> file(Class<?> type, String suffix) {
    InputStream file = type.getResourceAsStream(type.getSimpleName() + suffix);
    return file == null ? Map.of() : entries(file);
  }

  private static Map<String, String> entries(InputStream file) {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new ConcurrentHashMap<>();
    properties.forEach((key, value) -> entries.put((String) key, (String) value));
    return Map.copyOf(entries);
  }
}
