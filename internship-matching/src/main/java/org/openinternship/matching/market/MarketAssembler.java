package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Indices;

/**
 * A builder that takes the pairs of a market intern after intern, each intern's best first, with
 * the tier that the project's side gives them. Nothing is sorted, hashed or boxed: 12 bytes a pair
 * (16 where choices are given) while it grows and afterwards.
 *
 * <pre>{@code
 * MarketAssembler assembler = Market.assembler(CapacityTree.flat(1, 2), Lottery.single(42));
 * assembler.intern().pair(1, 0).pair(0, 3); // intern 0 likes project 1 best; there it is in tier 0
 * assembler.intern().pair(1, 0);
 * Market market = assembler.build();
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class MarketAssembler {

  private final CapacityTree tree;
  private final Lots lots;
  private final Pins pins;
  private final int[] lastListedBy;
  private int interns;
  private int pairs;
  private boolean built;
  private int[] firstPair = new int[16];
  private PairRow row = new PairRow(64);
  private int @Nullable [] choice;

  /** The number of the current intern, if it is the same at every project, or else -1. */
  private long numberEverywhere;

  private long internHash;

  MarketAssembler(CapacityTree tree, Lots lots, Pins pins) {
    this.pins = pins;
    this.tree = tree;
    this.lots = lots;
    this.lastListedBy = new int[tree.projects()];
  }

  /** Starts a market in which the projects of an institution draw together, by its index. */
  static MarketAssembler of(CapacityTree tree, Lottery lottery) {
    int[] drawsAt = new int[tree.projects()];
    Arrays.setAll(drawsAt, tree::institution);
    return of(tree, Lots.ofIndices(lottery, tree.projects(), drawsAt));
  }

  /** Starts a market by the lots of its projects; refuses those of another number. */
  static MarketAssembler of(CapacityTree tree, Lots lots) {
    if (lots.projects() != tree.projects()) {
      throw new IllegalArgumentException(
          "Market: number of projects of the lots is "
              + lots.projects()
              + ", it must be that of the tree, "
              + tree.projects());
    }
    return new MarketAssembler(tree, lots, new Pins());
  }

  /**
   * Makes room in advance, for no more than can come; without it the arrays grow by half as they
   * fill.
   *
   * @param interns the number of interns expected
   * @param pairs the number of pairs expected
   * @return this
   * @throws IllegalArgumentException if a number is negative
   */
  public MarketAssembler expect(int interns, int pairs) {
    if (interns < 0 || pairs < 0) {
      throw new IllegalArgumentException(
          "MarketAssembler: expected interns and pairs are "
              + interns
              + " and "
              + pairs
              + ", they must be at least 0");
    }
    // No more can come than there are keys and projects, whatever is expected.
    int most = Math.min(interns, lots.interns());
    long mostPairs = Math.min(pairs, (long) lots.interns() * lastListedBy.length);
    firstPair = Arrays.copyOf(firstPair, Math.max(this.interns, most) + 1);
    resize(Math.max(this.pairs, (int) mostPairs));
    return this;
  }

  /**
   * Begins the next intern; the pairs that follow are its own.
   *
   * @return this
   * @throws IllegalArgumentException if the lots have no key for one more intern
   * @throws IllegalStateException if the market was built already
   */
  public MarketAssembler intern() {
    checkNotBuilt();
    if (interns + 2 > firstPair.length) {
      firstPair = Arrays.copyOf(firstPair, grown(firstPair.length));
    }
    if (interns >= lots.interns()) {
      throw new IllegalArgumentException(
          "Market: intern " + interns + " has no key, the lots are those of " + lots.interns());
    }
    internHash = lots.internHash(interns);
    numberEverywhere = lots.numberEverywhere(interns, internHash);
    firstPair[++interns] = pairs;
    return this;
  }

  /**
   * Adds the next best pair of the current intern; it is the choice that follows the one before.
   *
   * @param project the project, not yet listed by this intern
   * @param tier {@code 0..2^31-1}, lower is better, as the project's side sees the pair; comparable
   *     within one {@link CapacityTree#institution}
   * @return this
   * @throws IllegalArgumentException if the project is unknown or listed twice, or the tier is
   *     negative
   * @throws IllegalStateException if no intern was begun
   */
  public MarketAssembler pair(int project, int tier) {
    if (interns == 0) {
      throw new IllegalStateException("MarketAssembler: pair before the first intern()");
    }
    int last = pairs - 1;
    boolean first = firstPair[interns] == pairs;
    return append(project, tier, first ? 1 : choice == null ? 0 : choice[last] + 1);
  }

  /**
   * Adds the next best pair of the current intern and says which choice it was, for markets where
   * some choices fell away before or were tied.
   *
   * @param project the project, not yet listed by this intern
   * @param tier {@code 0..2^31-1}, lower is better
   * @param choice 1 for the first choice; not less than that of the pair before
   * @return this
   * @throws IllegalArgumentException if the project is unknown or listed twice, the tier is
   *     negative or the choice is less than 1 or the one before
   * @throws IllegalStateException if no intern was begun
   */
  public MarketAssembler pair(int project, int tier, int choice) {
    if (interns == 0) {
      throw new IllegalStateException("MarketAssembler: pair before the first intern()");
    }
    int[] choices = choices();
    int min = firstPair[interns] == pairs ? 1 : choices[pairs - 1];
    if (choice < min) {
      throw new IllegalArgumentException(
          "Market: choice of intern "
              + (interns - 1)
              + " for project "
              + project
              + " is "
              + choice
              + ", it must be at least "
              + min);
    }
    return append(project, tier, choice);
  }

  /**
   * Adds the next best pair of the current intern, a known project that it lists once. Choices that
   * are positions are not kept.
   */
  void listed(int project, int tier, int choice) {
    boolean isPosition = choice == pairs - firstPair[interns] + 1;
    if (this.choice == null && !isPosition) {
      choices();
    }
    put(project, tier, choice);
  }

  private MarketAssembler append(int project, int tier, int choice) {
    int intern = interns - 1;
    if (project < 0 || project >= lastListedBy.length) {
      Indices.check("Market", "project of intern " + intern, project, lastListedBy.length);
    }
    if (tier < 0) {
      throw new IllegalArgumentException(
          "Market: tier of intern "
              + intern
              + " at project "
              + project
              + " is "
              + tier
              + ", it must be at least 0");
    }
    if (lastListedBy[project] == interns) {
      throw new IllegalArgumentException(
          "Market: intern " + intern + " lists project " + project + " twice");
    }
    lastListedBy[project] = interns;
    put(project, tier, choice);
    return this;
  }

  private void put(int project, int tier, int choice) {
    if (pairs == row.size()) {
      resize(grown(pairs));
    }
    long number = numberEverywhere >= 0 ? numberEverywhere : lots.numberByHash(project, internHash);
    row.put(pairs, project, tier, (int) number);
    if (this.choice != null) {
      this.choice[pairs] = choice;
    }
    pairs++;
  }

  /**
   * Fixes an intern to a project, listed by it or not; the intern may be begun later.
   *
   * @param intern the intern
   * @param project the project
   * @return this
   */
  public MarketAssembler pin(int intern, int project) {
    pins.add(intern, project);
    return this;
  }

  /**
   * Returns the market; the assembler must not be used afterwards.
   *
   * @return an immutable market
   * @throws IllegalStateException if it was built already
   * @throws IllegalArgumentException if a pin names an unknown intern or project or an intern
   *     pinned before, or more interns are pinned somewhere than the capacity allows
   */
  public Market build() {
    return build(List.of());
  }

  Market build(List<DroppedPair> dropped) {
    checkNotBuilt();
    built = true;
    resize(pairs);
    int[] first = new int[interns + 1];
    System.arraycopy(firstPair, 1, first, 0, interns);
    first[interns] = pairs;
    interns = 0;
    row.close();
    int[] pinned = pins.byIntern(first.length - 1, tree);
    return new Market(tree, lots, first, row, choice, pinned, dropped, Extras.NONE);
  }

  private void checkNotBuilt() {
    if (built) {
      throw new IllegalStateException(
          "MarketAssembler: the market was built already. Maybe a new assembler was meant?");
    }
  }

  /** Choices are kept only once somebody gives one; until then they are positions. */
  private int[] choices() {
    int[] choices = choice;
    if (choices == null) {
      choices = new int[row.size()];
      for (int intern = 1, pair = 0; intern <= interns; intern++) {
        int end = intern == interns ? pairs : firstPair[intern + 1];
        for (int position = 1; pair < end; pair++) {
          choices[pair] = position++;
        }
      }
      choice = choices;
    }
    return choices;
  }

  private void resize(int length) {
    if (length == row.size()) {
      return;
    }
    row = row.resized(length);
    if (choice != null) {
      choice = Arrays.copyOf(choice, length);
    }
  }

  private static int grown(int length) {
    long larger = Math.max(64L, length + (long) (length >> 1));
    if (length >= Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("Market: more than " + length + " pairs");
    }
    return (int) Math.min(Integer.MAX_VALUE - 8, larger);
  }
}
