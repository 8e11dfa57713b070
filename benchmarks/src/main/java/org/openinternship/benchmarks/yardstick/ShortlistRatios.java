package org.openinternship.benchmarks.yardstick;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.Depth;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.IntFile;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.benchmarks.shortlist.LibraryShortlists;
import org.openinternship.matching.scoring.ScoringModel;

/** W3 against the native program, on the same facts in the file that it reads. */
final class ShortlistRatios {
  private static final int PROJECTS = 10_000;
  private static final int TURNS = 5;
  private static final int CHECKED = 1_000;

  private final NativePrograms programs;
  private final Path file;
  private final Path found;

  ShortlistRatios(NativePrograms programs) {
    this.programs = programs;
    file = programs.folder().resolve("facts.bin");
    found = programs.folder().resolve("found.bin");
  }

  /** Returns a line a ratio, after the scores were found to be the same. */
  List<String> of(int interns) throws IOException {
    ScoringInput input = ScoringInput.of(interns, PROJECTS);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      IntFile.write(input, out);
    }
    LibraryShortlists skills =
        new LibraryShortlists(FactsCohort.of(input, Depth.SKILLS), LibraryShortlists.SKILLS);
    LibraryShortlists all =
        new LibraryShortlists(FactsCohort.of(input, Depth.ALL_CRITERIA), ScoringModel.standard());
    score();
    ByteBuffer native20 = ByteBuffer.wrap(Files.readAllBytes(found));
    native20.order(ByteOrder.LITTLE_ENDIAN);
    for (int intern = 0; intern < Math.min(interns, CHECKED); intern++) {
      Check.sameScores(scores(native20, intern), skills.scores(intern), "intern " + intern);
    }
    return List.of(line("skill coverage", interns, skills), line("all ten criteria", interns, all));
  }

  private String line(String what, int interns, LibraryShortlists shortlists) throws IOException {
    PairedRatio.Timed library =
        PairedRatio.timed(() -> IntStream.range(0, interns).forEach(shortlists::best));
    PairedRatio.warmUp(library);
    return PairedRatio.of(TURNS, library, () -> interns / score())
        .line("W3 %,d x %,d: %s / native".formatted(interns, PROJECTS, what));
  }

  /** Runs the native program; it checks the first interns by brute force, which is not timed. */
  private double score() throws IOException {
    return programs.run("score2", file, 1, found).bestInternsPerSecond();
  }

  private static double[] scores(ByteBuffer keys, int intern) {
    int first = intern * LibraryShortlists.COUNT * Long.BYTES;
    return IntStream.range(0, LibraryShortlists.COUNT)
        .mapToDouble(
            place -> Float.intBitsToFloat((int) (keys.getLong(first + place * Long.BYTES) >>> 32)))
        .filter(score -> score > 0)
        .toArray();
  }
}
