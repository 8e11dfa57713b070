package org.openinternship.examples.demo;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openinternship.examples.coordinator.CoordinatorExample;
import org.openinternship.examples.lfx.LfxExample;
import org.openinternship.examples.measure.Size;
import org.openinternship.examples.offers.OfferSeasonExample;
import org.openinternship.examples.preflib.PreflibExample;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.report.DataDirectory;
import org.openinternship.examples.stories.PreactumStory;
import org.openinternship.examples.stories.VsfsStory;
import org.openinternship.examples.stories.WaaphStory;

/**
 * What to show.
 *
 * @param program a program file of the user's own, with term, policy and cohort
 * @param cohort a cohort file of the user's own
 * @param example an example beside the cohort
 * @param measure a size to measure with
 * @param compare settings to compare on the cohort, beside its match
 * @param data where the real data is
 * @param target where to write results
 */
record Options(
    Optional<Path> program,
    Optional<Path> cohort,
    Optional<Example> example,
    Optional<Size> measure,
    Optional<String> compare,
    Path data,
    Path target) {

  /** What can be shown beside the cohort; the first two need real data. */
  enum Example {
    LFX((options, out) -> LfxExample.run(options.data(), out)),
    PREFLIB((options, out) -> PreflibExample.run(options.data(), out)),
    OFFERS((options, out) -> OfferSeasonExample.run(out)),
    VSFS((options, out) -> VsfsStory.tell(out)),
    WAAPH((options, out) -> WaaphStory.tell(out)),
    PREACTUM((options, out) -> PreactumStory.tell(out)),
    COORDINATOR((options, out) -> CoordinatorExample.run(options.target(), out));

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final BiConsumer<Options, PrintStream> show;

    Example(BiConsumer<Options, PrintStream> show) {
      this.show = show;
    }

    void show(Options options, PrintStream out) {
      show.accept(options, out);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Options of(Properties properties) {
    Options options =
        new Options(
            value(properties, "program").map(text -> path("program", text)),
            value(properties, "cohort").map(text -> path("cohort", text)),
            value(properties, "example").map(Options::example),
            value(properties, "measure").map(Size::parse),
            value(properties, "compare"),
            value(properties, "data")
                .map(text -> path("data", text))
                .orElseGet(DataDirectory::standard),
            path(
                "demo.target",
                value(properties, "demo.target").orElse(System.getProperty("java.io.tmpdir"))));
    long modes =
        Stream.of(options.program, options.cohort, options.example, options.measure)
            .filter(Optional::isPresent)
            .count();
    if (modes > 1) {
      throw new Complaint(
          "Only one of -Dprogram, -Dcohort, -Dexample and -Dmeasure can be given, found "
              + modes
              + ".");
    }
    if (options.compare.isPresent()
        && (options.example.isPresent() || options.measure.isPresent())) {
      throw new Complaint(
          "-Dcompare can be given with -Dprogram or -Dcohort, not with -Dexample or -Dmeasure.");
    }
    return options;
  }

  private static Optional<String> value(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name));
  }

  private static Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Complaint("-D" + option + ": '" + text + "' is no path: " + e.getReason(), e);
    }
  }

  private static Example example(String text) {
    return Arrays.stream(Example.values())
        .filter(example -> example.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    "-Dexample: there is no example '"
                        + text
                        + "', only "
                        + Arrays.stream(Example.values())
                            .map(Example::toString)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
