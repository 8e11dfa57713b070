package org.openinternship.benchmarks.yardstick;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.DenseWeights;
import org.openinternship.benchmarks.input.IntFile;
import org.openinternship.benchmarks.input.MarketInput;
import org.openinternship.benchmarks.input.ProjectRankings;
import org.openinternship.benchmarks.market.BidWeights;
import org.openinternship.matching.weight.DenseAssignment;
import org.openinternship.matching.weight.HeaviestAssignment;

/**
 * W2 against the native programs. Where seats are scarce the sparse one is in a price war, and no
 * limit; so only seats to spare are set against it.
 */
final class AssignmentRatios {
  private static final int TURNS = 5;

  private final NativePrograms programs;
  private final Path file;

  AssignmentRatios(NativePrograms programs) {
    this.programs = programs;
    file = programs.folder().resolve("assignment.bin");
  }

  /** Returns a line for bids and seats, after both were found to come to the same sum. */
  String sparse(int interns) throws IOException {
    MarketInput input = MarketInput.of(interns);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      IntFile.write(input, ProjectRankings.of(input), out);
    }
    PairedRatio.Timed library =
        PairedRatio.timed(() -> HeaviestAssignment.of(BidWeights.bids(input)));
    Check.same(
        (double) HeaviestAssignment.of(BidWeights.bids(input)).total(),
        programs.run("lap", "s", file).figure("obj"),
        "sum of the native program");
    return line("W2 %,d: greatest total / native".formatted(interns), library, "s");
  }

  /** Returns a line for a square, after both were found to come to the same sum. */
  String dense(int size) throws IOException {
    int[] weights = DenseWeights.of(size);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      IntFile.write(size, weights, out);
    }
    Check.same(
        (double) DenseAssignment.heaviest(size, size, weights).total(),
        programs.run("lap", "d", file).figure("obj"),
        "sum of the native program");
    PairedRatio.Timed library =
        PairedRatio.timed(() -> DenseAssignment.heaviest(size, size, weights));
    return line("W2 %,d x %,d: dense / native".formatted(size, size), library, "d");
  }

  private String line(String what, PairedRatio.Timed library, String kind) throws IOException {
    PairedRatio.warmUp(library);
    return PairedRatio.of(TURNS, library, () -> programs.run("lap", kind, file).figure("sec"))
        .line(what);
  }
}
