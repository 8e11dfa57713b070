package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The seeded random order that breaks ties.
 *
 * <p>A number is a function of the seed and of keys alone: the same on every machine, in any order
 * of asking, and whoever else takes part. So nobody's draw changes when somebody else withdraws or
 * joins, and who comes second follows when the first one leaves. Lower is better. Two may draw the
 * same number, once in 2^32 times; then the order of their keys decides.
 *
 * <p>Where lots were drawn elsewhere, or there is a second list to break ties by, its {@linkplain
 * #withOrder order of keys} goes first: whoever it names draws their place in it (0, 1, 2, ...),
 * and everybody else comes after them by the seed.
 *
 * <p>Fit for drawing lots, not for cryptography: whoever knows the seed knows every number. So keys
 * must be settled before the seed is drawn. A number can be recomputed anywhere: keys are hashed by
 * FNV-1a (64 bits, over UTF-8), and everything is mixed by the output function of SplitMix64; the
 * formulas are in {@code docs/guide/lots.md}. Sources: Fowler, Noll, Vo, <i>The FNV
 * non-cryptographic hash algorithm</i>; Steele, Lea, Flood, <i>Fast splittable pseudorandom number
 * generators</i> (2014).
 *
 * @param kind one number an intern, or one for each project
 * @param seed any long; it belongs into every result that the lottery decided
 * @param order an order of interns' keys that goes before the seed; empty by default
 */
public record Lottery(DrawKind kind, long seed, KeyOrder order) {
  /**
   * Checks that nothing is null.
   *
   * @param kind one number an intern, or one for each project
   * @param seed any long; it belongs into every result that the lottery decided
   * @param order an order of interns' keys that goes before the seed
   */
  public Lottery {
    Objects.requireNonNull(kind, "Lottery.kind");
    Objects.requireNonNull(order, "Lottery.order");
  }

  /** The kind of lottery: how many numbers an intern draws. */
  public enum DrawKind {
    /** One number for all projects (single tie-breaking, STB): usually more first choices. */
    SINGLE,
    /**
     * A fresh number at each project (multiple tie-breaking, MTB): one bad draw is not bad
     * everywhere. Where one party decides for several projects, such as a supervisor who ranks and
     * has a limit, it draws once for all of them: its order stays one order of interns.
     */
    PER_PROJECT
  }

  /**
   * Returns a lottery with one number an intern, for all projects.
   *
   * @param seed any long
   * @return the lottery
   */
  public static Lottery single(long seed) {
    return new Lottery(DrawKind.SINGLE, seed, KeyOrder.none());
  }

  /**
   * Returns a lottery with a fresh number for each intern at each project.
   *
   * @param seed any long
   * @return the lottery
   */
  public static Lottery perProject(long seed) {
    return new Lottery(DrawKind.PER_PROJECT, seed, KeyOrder.none());
  }

  /**
   * Returns this lottery with an order of keys that goes before the seed, at every project.
   *
   * @param internKeys the keys of interns, the first one first; those of nobody do no harm
   * @return the lottery
   * @throws IllegalArgumentException if a key is blank or stands there twice
   */
  public Lottery withOrder(List<String> internKeys) {
    return new Lottery(kind, seed, KeyOrder.of(internKeys));
  }

  /**
   * Returns this lottery with an order of keys that goes before the seed, at every project.
   *
   * @param internKeys the keys of interns, the first one first
   * @return the lottery
   * @throws IllegalArgumentException if a key is blank or stands there twice
   */
  public Lottery withOrder(String... internKeys) {
    Objects.requireNonNull(internKeys, "Lottery.internKeys");
    return withOrder(Arrays.asList(internKeys));
  }

  /**
   * Returns the one number that an intern draws for everything: that of a single lottery, and the
   * turn in a serial dictatorship under either kind.
   *
   * @param intern the intern's key
   * @return {@code 0..2^32-1}, lower is better
   */
  public long number(String intern) {
    Objects.requireNonNull(intern, "Lottery.intern");
    return placed(intern, Draws.number(Draws.ofInterns(seed), Draws.hash(intern)));
  }

  /**
   * Returns the number of an intern at a project.
   *
   * @param drawing the key of the project, or of the party that decides there for several projects;
   *     irrelevant to a single lottery
   * @param intern the intern's key
   * @return {@code 0..2^32-1}, lower is better
   */
  public long number(String drawing, String intern) {
    Objects.requireNonNull(drawing, "Lottery.drawing");
    Objects.requireNonNull(intern, "Lottery.intern");
    return kind == DrawKind.SINGLE
        ? number(intern)
        : placed(
            intern, Draws.number(Draws.ofInterns(seed, Draws.hash(drawing)), Draws.hash(intern)));
  }

  /**
   * Returns the number drawn for a pair by itself, under either kind: that of a lottery for each
   * project, at the project's own key.
   *
   * @param project the project's key
   * @param intern the intern's key
   * @return {@code 0..2^32-1}, lower is better
   */
  public long numberOfPair(String project, String intern) {
    Objects.requireNonNull(project, "Lottery.project");
    Objects.requireNonNull(intern, "Lottery.intern");
    return placed(
        intern, Draws.number(Draws.ofInterns(seed, Draws.hash(project)), Draws.hash(intern)));
  }

  private long placed(String intern, long number) {
    if (order.isEmpty()) {
      return number;
    }
    int place = order.place(intern);
    return place >= 0 ? place : Draws.afterListed(number);
  }

  /**
   * Returns the number by which a tie in an intern's own list is broken.
   *
   * @param intern the intern's key
   * @param project the key of a project on the list
   * @return {@code 0..2^32-1}, lower is better
   */
  public long numberInList(String intern, String project) {
    Objects.requireNonNull(intern, "Lottery.intern");
    Objects.requireNonNull(project, "Lottery.project");
    return Draws.number(Draws.ofListedProjects(seed, Draws.hash(intern)), Draws.hash(project));
  }

  /**
   * Returns the number by which a tie between projects is broken in the same way for every intern:
   * between suggestions that nobody asked for.
   *
   * @param project the project's key
   * @return {@code 0..2^32-1}, lower is better
   */
  public long numberOfProject(String project) {
    Objects.requireNonNull(project, "Lottery.project");
    return Draws.number(Draws.ofProjects(seed), Draws.hash(project));
  }

  /** {@return kind and seed, and how many keys go first} */
  @Override
  public String toString() {
    return "Lottery["
        + kind
        + ", seed "
        + seed
        + (order.isEmpty() ? "" : ", order of " + order.keys().size())
        + "]";
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return 31 * (31 * kind.name().hashCode() + Long.hashCode(seed)) + order.hashCode();
  }
}
