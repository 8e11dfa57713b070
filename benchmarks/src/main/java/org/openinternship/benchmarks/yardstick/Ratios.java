package org.openinternship.benchmarks.yardstick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Prints the ratios to the native programs, each pair of times taken in turns. */
@SuppressWarnings("SystemOut") // that is what it is for
public final class Ratios {
  private Ratios() {}

  /**
   * Measures.
   *
   * @param args the size (small, medium or full), the folder of the project, from there that of the
   *     native programs' sources, and a folder to build and to write in
   * @throws IOException if a program cannot be built or fails
   */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[1]).resolve(args[2]);
    Optional<NativePrograms> programs =
        NativePrograms.build(sources, Path.of(args[3]).toAbsolutePath());
    if (programs.isEmpty()) {
      System.out.println("There is no C++ compiler here (g++): no ratios to native programs.");
      return;
    }
    boolean small = "small".equals(args[0]);
    System.out.println("Library / native, results checked equal first; below 1 is quicker.");
    for (int interns = 10_000; interns <= (small ? 10_000 : 1_000_000); interns *= 10) {
      new MarketRatios(programs.get()).of(interns).forEach(System.out::println);
    }
    AssignmentRatios assignment = new AssignmentRatios(programs.get());
    for (int interns = 10_000; interns <= (small ? 10_000 : 1_000_000); interns *= 10) {
      System.out.println(assignment.sparse(interns));
    }
    for (int size : small ? new int[] {1_000} : new int[] {1_000, 2_000, 5_000}) {
      System.out.println(assignment.dense(size));
    }
    int interns = small ? 1_000 : 20_000;
    new ShortlistRatios(programs.get()).of(interns).forEach(System.out::println);
    ThreadRatios.of(interns).forEach(System.out::println);
  }
}
