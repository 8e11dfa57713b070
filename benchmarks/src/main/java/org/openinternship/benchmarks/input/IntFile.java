package org.openinternship.benchmarks.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The form in which the native programs read their input: ints of 32 bits, lowest byte first. */
public final class IntFile {
  private static final int MARKET = 0x57310001;
  private static final int SCORING = 0x57330001;
  private static final int BLOCK = 1 << 14;

  private IntFile() {}

  /**
   * Writes a market.
   *
   * @param input the market
   * @param rankings its rankings
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(MarketInput input, ProjectRankings rankings, OutputStream out)
      throws IOException {
    write(out, MARKET, input.interns(), input.projects(), MarketInput.BIDS);
    write(out, input.seats());
    write(out, input.bids());
    write(out, rankings.first());
    write(out, rankings.interns());
  }

  /**
   * Writes a square of weights.
   *
   * @param size how many rows and columns
   * @param weights the weights, row by row
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(int size, int[] weights, OutputStream out) throws IOException {
    write(out, size);
    write(out, weights);
  }

  /**
   * Writes facts to be scored.
   *
   * @param input the facts
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(ScoringInput input, OutputStream out) throws IOException {
    write(out, SCORING, input.interns().size(), input.projects().size(), ScoringInput.SKILLS);
    for (InternFacts intern : input.interns()) {
      write(out, intern.hours(), intern.first(), intern.last(), intern.zone(), intern.languages());
      write(out, intern.skills());
      write(out, intern.levels());
    }
    for (ProjectFacts project : input.projects()) {
      write(out, project.hours(), project.first(), project.last());
      write(out, project.zone(), project.tolerance(), project.languages());
      write(out, project.skills());
      write(out, project.levels());
      write(out, project.weights());
    }
  }

  private static void write(OutputStream out, int... values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < values.length; from += BLOCK) {
      int count = Math.min(BLOCK, values.length - from);
      bytes.clear().asIntBuffer().put(values, from, count);
      out.write(bytes.array(), 0, 4 * count);
    }
  }
}
