package org.openinternship.benchmarks.yardstick;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.IntFile;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.benchmarks.market.Markets;
import org.openinternship.benchmarks.market.NativeHash;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;

/** W1 against the native program, on the file that it reads. */
final class MarketRatios {
  private static final int TURNS = 7;
  private static final Mechanism INTERNS = DeferredAcceptance.internProposing();
  private static final Mechanism PROJECTS = DeferredAcceptance.projectProposing();

  private final NativePrograms programs;
  private final Path file;

  MarketRatios(NativePrograms programs) {
    this.programs = programs;
    file = programs.folder().resolve("market.bin");
  }

  /** Returns a line a ratio, after the results were found to be the same. */
  List<String> of(int interns) throws IOException {
    MarketInput input = MarketInput.of(interns);
    ProjectRankings rankings = ProjectRankings.of(input);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      IntFile.write(input, rankings, out);
    }
    Market plain = Markets.ofScores(input, Markets.flat(input));
    Market limited = Markets.ofScores(input, Markets.binding(input));
    List<PreferenceList> internLists = Markets.internLists(input);
    List<PreferenceList> projectLists = Markets.projectLists(rankings);
    Check.same(
        solve().hash(), NativeHash.of(INTERNS.assign(plain)), "result of the native program");
    PairedRatio.Timed scored = PairedRatio.timed(() -> INTERNS.assign(plain));
    PairedRatio.Timed lists =
        PairedRatio.timed(
            () ->
                INTERNS.assign(
                    Market.builder(Markets.flat(input))
                        .interns(internLists)
                        .projects(projectLists)
                        .build()));
    List<String> lines = new ArrayList<>();
    lines.add(line("scored bids / native rounds", interns, scored, this::rounds));
    lines.add(line("build of lists + assign / native", interns, lists, this::ranksAndRounds));
    lines.add(
        line(
            "projects propose / interns propose",
            interns,
            PairedRatio.timed(() -> PROJECTS.assign(plain)),
            scored));
    PairedRatio.Timed binding = PairedRatio.timed(() -> INTERNS.assign(limited));
    lines.add(line("limits that bind / plain", interns, binding, scored));
    double more = (double) tried(limited) / tried(plain);
    lines.add(
        line(
            "limits that bind / plain, per pair tried",
            interns,
            () -> binding.seconds() / more,
            scored));
    lines.add(ChangeRatio.of(programs, file, input, plain));
    return lines;
  }

  /** How many pairs interns offer: of each list those up to the place, or all of them. */
  private static long tried(Market market) {
    Assignment assignment = INTERNS.assign(market);
    long tried = 0;
    for (int intern = 0; intern < market.interns(); intern++) {
      int end = assignment.isPlaced(intern) ? assignment.pair(intern) + 1 : market.endPair(intern);
      tried += end - market.firstPair(intern);
    }
    return tried;
  }

  private static String line(
      String what, int interns, PairedRatio.Timed first, PairedRatio.Timed second)
      throws IOException {
    PairedRatio.warmUp(first);
    return PairedRatio.of(TURNS, first, second).line("W1 %,d: %s".formatted(interns, what));
  }

  private double rounds() throws IOException {
    return solve().figure("round");
  }

  private double ranksAndRounds() throws IOException {
    NativeOutput output = solve();
    return output.figure("rank") + output.figure("round");
  }

  private NativeOutput solve() throws IOException {
    return programs.run("da", file, 1);
  }
}
