package org.openinternship.core.reason;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openinternship.core.internal.Copies;

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
 * InternId ada = InternId.of("ada");
 * Reason reason = Reason.of(BidReason.TOO_FEW_BIDS, ada, 1, 3);
 * ReasonTexts toAda = own.to(Reader.intern(ada, ZoneId.of("Europe/Vienna")));
 * String told = toAda.message(reason);
 * }</pre>
 *
 * <p>They are told to a {@link Reader}: to a coordinator who reads UTC, unless {@link #to} names
 * somebody else.
 *
 * <p>A source has its entries by key: the name of a code for a sentence in the form of {@link
 * ReasonText}, without kinds other than {@code you}, {@code person} and {@code or}; the kind and
 * the constant with a dot between for words, as in {@code PhaseKind.REVIEW}, with a hyphen for each
 * space. Words may have forms for the reader. Where a constant comes with a number or a key, as in
 * {@code rank 3} or {@code mentor kim}, its words have the gaps {@code {number}} and {@code
 * {rest}}, as in {@code Standing.points={number|# point|# points}}. A constant without words is
 * told in lower case. A sentence may leave arguments out, but has no others than the code.
 *
 * <p>Immutable; as safe for several threads as the functions that it is made of.
 */
public final class ReasonTexts {
  /** Where entries come from; the code tells which file is asked. */
  private record Source(
      ReasonLanguage language, BiFunction<ReasonCode, String, Optional<TextEntry>> entries) {
    boolean speaks(ReasonLanguage other) {
      return language.locale().getLanguage().equals(other.locale().getLanguage());
    }
  }

  private static final TextFiles ENGLISH_FILES = new TextFiles(ReasonLanguage.english().locale());
  private static final ReasonTexts ENGLISH =
      new ReasonTexts(
          List.of(new Source(ReasonLanguage.english(), ReasonTexts::english)), Reader.UTC);

  private final List<Source> sources;
  private final Reader reader;

  private ReasonTexts(List<Source> sources, Reader reader) {
    this.sources = sources;
    this.reader = reader;
  }

  /** {@return the texts that come along with the codes} */
  public static ReasonTexts english() {
    return ENGLISH;
  }

  private static Optional<TextEntry> english(ReasonCode code, String key) {
    return key.equals(code.name())
        ? Optional.of(new TextEntry(code.getClass().getSimpleName(), key, code.text().text()))
        : ENGLISH_FILES.find(code, key);
  }

  /**
   * Finds the texts that lie next to the enums of the codes: those of {@code BidReason} in German
   * in {@code BidReason_de.properties}, a properties file in UTF-8. For {@code de-AT} those of
   * {@code de} stand behind. The library has German for all its codes and constants. A host's own
   * files are found as well, in a named module only if it opens the package to this one; otherwise
   * use {@link #read}.
   *
   * @param language the language
   * @return its texts
   */
  public static ReasonTexts bundled(ReasonLanguage language) {
    Objects.requireNonNull(language, "ReasonTexts.language");
    return texts(language, new TextFiles(language.locale())::find);
  }

  /**
   * Makes texts of entries, such as a host keeps in a map.
   *
   * @param language the language
   * @param entries the entries by their keys
   * @return the texts
   */
  public static ReasonTexts of(ReasonLanguage language, Map<String, String> entries) {
    Map<String, String> copy = Copies.map(entries, "ReasonTexts.entries");
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
    Objects.requireNonNull(entries, "ReasonTexts.entries");
    return texts(
        language,
        (code, key) -> entries.apply(key).map(text -> new TextEntry("the given texts", key, text)));
  }

  /**
   * Reads texts from a properties file.
   *
   * @param language the language
   * @param file the file in UTF-8, which is read and closed
   * @return the texts
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is no properties file
   */
  public static ReasonTexts read(ReasonLanguage language, InputStream file) {
    Objects.requireNonNull(file, "ReasonTexts.file");
    Map<String, TextEntry> entries = TextFiles.read(file, "the file of texts");
    return texts(language, (code, key) -> Optional.ofNullable(entries.get(key)));
  }

  private static ReasonTexts texts(
      ReasonLanguage language, BiFunction<ReasonCode, String, Optional<TextEntry>> entries) {
    Objects.requireNonNull(language, "ReasonTexts.language");
    return new ReasonTexts(List.of(new Source(language, entries)), Reader.UTC);
  }

  /**
   * Puts other texts behind these: they are asked where these have no sentence.
   *
   * @param others the other texts, of the same language or another
   * @return both, told to the reader of these
   */
  public ReasonTexts or(ReasonTexts others) {
    List<Source> both = new ArrayList<>(sources);
    both.addAll(Objects.requireNonNull(others, "ReasonTexts.others").sources);
    return new ReasonTexts(List.copyOf(both), reader);
  }

  /**
   * Tells reasons to somebody else.
   *
   * @param somebody the reader
   * @return the same texts, told to that reader
   */
  public ReasonTexts to(Reader somebody) {
    return new ReasonTexts(sources, Objects.requireNonNull(somebody, "ReasonTexts.reader"));
  }

  /** {@return the reader to whom they are told} */
  public Reader reader() {
    return reader;
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
      Optional<TextEntry> sentence = source.entries().apply(code, code.name());
      if (sentence.isPresent()) {
        return tell(reason, sentence.get(), source.language());
      }
    }
    ReasonLanguage english = ReasonLanguage.english();
    return new Telling(reason, english, reader, key -> word(code, english, key))
        .sentence(code.text());
  }

  private String tell(Reason reason, TextEntry sentence, ReasonLanguage language) {
    Telling telling =
        new Telling(reason, language, reader, key -> word(reason.code(), language, key));
    ReasonText stated = reason.code().text();
    ReasonText text = stated.text().equals(sentence.text()) ? stated : sentence.read(language);
    try {
      return telling.sentence(text);
    } catch (IllegalArgumentException e) {
      throw sentence.failure(e);
    }
  }

  /**
   * Tells a constant that a host shows beside reasons, such as a state.
   *
   * @param constant a constant of one of the library's enums or of the host's own
   * @return its words in the language of these texts, which is that of the first source; in English
   *     if they have none
   */
  public String word(Enum<?> constant) {
    Objects.requireNonNull(constant, "ReasonTexts.constant");
    WordCode code = new WordCode(constant.getDeclaringClass());
    ReasonLanguage language = sources.get(0).language();
    return new Telling(
            Reason.of(code, constant), language, reader, key -> word(code, language, key))
        .sentence(code.text());
  }

  /**
   * Tells an instant that a host shows beside reasons.
   *
   * @param instant the instant
   * @return the day and the time in the reader's zone, in the language of the first source
   */
  public String instant(Instant instant) {
    Objects.requireNonNull(instant, "ReasonTexts.instant");
    return sources.get(0).language().instant(instant, reader.zone());
  }

  /**
   * Finds what is wrong with these texts, for a test of a host's own: codes without a sentence,
   * sentences that are malformed, leave an argument out, have one too many or count what is no
   * number.
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
      Optional<TextEntry> sentence = source.entries().apply(code, code.name());
      if (sentence.isPresent()) {
        try {
          return problem(code.text(), ReasonText.of(sentence.get().text(), source.language()));
        } catch (IllegalArgumentException e) {
          return Optional.of("is malformed: " + e.getMessage());
        }
      }
    }
    return Optional.of("has no sentence");
  }

  private static Optional<String> problem(ReasonText stated, ReasonText own) {
    Set<String> has = new TreeSet<>(own.parameters());
    Set<String> needs = new TreeSet<>(stated.parameters());
    if (!has.equals(needs)) {
      return Optional.of("has the gaps " + has + ", the code has " + needs);
    }
    return own.parts().stream()
        .filter(part -> part instanceof Gap gap && gap.isPlural())
        .map(part -> ((Gap) part).name())
        .filter(name -> !stated.kinds().getOrDefault(name, ArgumentKind.ANY).isNumber())
        .findFirst()
        .map(
            name ->
                "counts {%s}, which the code does not state to be a number: {%s:number}"
                    .formatted(name, name));
  }

  private Optional<ReasonText> word(ReasonCode code, ReasonLanguage language, String key) {
    for (Source source : sources) {
      if (source.speaks(language)) {
        Optional<TextEntry> entry = source.entries().apply(code, key);
        if (entry.isPresent()) {
          return entry.map(found -> found.read(source.language()));
        }
      }
    }
    return ENGLISH_FILES.find(code, key).map(found -> found.read(ReasonLanguage.english()));
  }
}
