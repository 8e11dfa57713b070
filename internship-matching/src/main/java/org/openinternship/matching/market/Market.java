package org.openinternship.matching.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Indices;
import org.openinternship.core.internal.Texts;

/**
 * The interns, projects and mutually acceptable pairs of both, in dense ints: what a mechanism
 * reads.
 *
 * <p><b>Pairs.</b> The pairs of intern {@code i} are {@code firstPair(i) .. endPair(i)-1}, best
 * first and without ties. Beside each pair stands its {@link #priority}, the order on the other
 * side: the tier in the upper and the lottery number in the lower half of a long, lower is better.
 *
 * <p><b>One order per tree.</b> All limited nodes of one institution choose by the same order of
 * pairs: by priority, and between equal priorities by pair index, which is that of the intern, and
 * for one intern their own order. Where all pairs of an intern at an institution have the same
 * priority (an <i>order over interns</i>, such as a supervisor's ranking), the intern-proposing
 * result is the best stable result for every intern; where they have not (an order over pairs, such
 * as a score that depends on the project), it is stable and strategy-proof, but some other stable
 * result may suit an intern better.
 *
 * <p><b>Pins.</b> A pinned intern sits where it is pinned; its list is not run, its seat is taken
 * off every capacity on the path, it never blocks and is never displaced.
 *
 * <p>Immutable and safe to share; 12 to 16 bytes a pair.
 */
public final class Market {

  private final CapacityTree tree;
  private final Lots lots;
  private final int[] firstPair;
  private final PairRow row;
  private final int @Nullable [] choice;
  private final int[] pin;
  private final int[] pins;
  private final List<DroppedPair> dropped;
  private final Extras extras;

  /** Null where every intern is a person of its own. */
  private final @Nullable Places places;

  private final Set<MarketPart> parts;
  private final @Nullable ReservedProjects reserved;

  Market(
      CapacityTree tree,
      Lots lots,
      int[] firstPair,
      PairRow row,
      int @Nullable [] choice,
      int[] pin,
      List<DroppedPair> dropped,
      Extras extras) {
    this.tree = tree;
    this.lots = lots;
    this.firstPair = firstPair;
    this.row = row;
    this.choice = choice;
    this.pin = pin;
    this.pins = Pins.perNode(pin, tree);
    this.dropped = List.copyOf(dropped);
    this.extras = extras;
    this.places = extras.places();
    this.parts = extras.parts(tree);
    Reserves reserves = extras.reserves();
    this.reserved = reserves == null ? null : new ReservedProjects(reserves, pin, tree.projects());
  }

  /**
   * Returns a market from preference lists.
   *
   * @param tree the seats
   * @return a builder for the lists
   */
  public static MarketBuilder builder(CapacityTree tree) {
    Objects.requireNonNull(tree, "Market.tree");
    return new MarketBuilder(tree);
  }

  /**
   * Returns a market from pairs that are already ranked or scored on both sides. Keys are the
   * decimal texts of indices, and projects with the same {@link CapacityTree#institution} draw
   * together, by its index.
   *
   * @param tree the seats
   * @param lottery breaks ties of tiers
   * @return an assembler that takes the pairs, intern after intern
   */
  public static MarketAssembler assembler(CapacityTree tree, Lottery lottery) {
    Objects.requireNonNull(tree, "Market.tree");
    Objects.requireNonNull(lottery, "Market.lottery");
    return MarketAssembler.of(tree, lottery);
  }

  /**
   * Returns a market from pairs that are already ranked or scored on both sides, for interns and
   * projects with keys.
   *
   * @param tree the seats
   * @param lots break ties of tiers
   * @return an assembler that takes the pairs, intern after intern
   * @throws IllegalArgumentException if the lots are those of another number of projects
   */
  public static MarketAssembler assembler(CapacityTree tree, Lots lots) {
    Objects.requireNonNull(tree, "Market.tree");
    Objects.requireNonNull(lots, "Market.lots");
    return MarketAssembler.of(tree, lots);
  }

  /**
   * Returns this market with more interns pinned, whether they list the project or not. Takes time
   * and memory in proportion to the interns; the lists are shared.
   *
   * @param projects the project to pin each intern to, -1 for none; who is pinned already stays
   *     where they are
   * @return the market
   * @throws IllegalArgumentException if there is not one entry an intern, an entry is neither -1
   *     nor a project, one is that of an intern in a joint list, two places of a person are pinned
   *     to the same project, or more interns are pinned somewhere than the capacity allows
   */
  public Market withPins(int... projects) {
    Objects.requireNonNull(projects, "Market.projects");
    checkLength("pins", projects.length);
    int[] pins = Pins.more(this, projects);
    if (places != null) {
      places.checkPins(pins);
    }
    return new Market(tree, lots, firstPair, row, choice, pins, dropped, extras);
  }

  /**
   * Returns this market for a second round, in which some pairs come before all others at their
   * institution, and ties between the others are broken the other way round than here: whoever drew
   * the lowest number comes last. Tiers, lists and pins are as they are, and {@link #lots} are
   * those of the first round. Takes time and memory in proportion to the pairs.
   *
   * @param pairs the pair of each intern that comes first, -1 for none
   * @return the market
   * @throws IllegalArgumentException if there is not one entry an intern, an entry is neither -1
   *     nor a pair of its intern, the largest tier is 2^31-1, or some person has {@linkplain
   *     #withSeveralPlaces several places}
   */
  public Market secondRound(int... pairs) {
    Objects.requireNonNull(pairs, "Market.pairs");
    Places.checkNone(places, "a second round");
    checkLength("pairs", pairs.length);
    PairRow second = OtherOrders.ofSecondRound(this, pairs);
    return new Market(tree, lots, firstPair, second, choice, pin, dropped, extras);
  }

  /**
   * Returns this market by other lots: tiers, lists and pins are as they are, and ties are broken
   * by the numbers that these draw. Takes time and memory in proportion to the pairs.
   *
   * @param others the lots, of as many projects and at least as many interns
   * @return the market
   * @throws IllegalArgumentException if they are those of another number of projects or of fewer
   *     interns
   */
  public Market withLots(Lots others) {
    Objects.requireNonNull(others, "Market.others");
    PairRow drawn = OtherOrders.byLots(this, others);
    return new Market(tree, others, firstPair, drawn, choice, pin, dropped, extras);
  }

  /**
   * Returns this market in which persons may have several projects at once. Each intern of this
   * market is a person of the new one, and each place that a person wants is an intern of it: the
   * places of a person stand next to each other, have the same list, and share its pairs, so that
   * they take hardly any memory. No two of them may have the same project. A pin becomes that of
   * the person's first place; {@link #withPins} pins others.
   *
   * <p>Which place of a person has which of its projects says nothing. Lots are those of persons:
   * the number of an intern in {@link #lots} is that of its {@link #person}. What {@linkplain
   * #facts() facts} there are tell of persons, too, and go on doing so; those given later tell of
   * interns.
   *
   * @param projects of each intern how many projects they may have, 1 or more
   * @return the market; an equal one if all are 1
   * @throws IllegalArgumentException if there is not one number an intern, one is less than 1, or
   *     the market has several places already, interns who come last, joint lists or reserved
   *     seats, with which it is not known what a stable result would be
   */
  public Market withSeveralPlaces(int... projects) {
    Objects.requireNonNull(projects, "Market.projects");
    Places.checkNone(places, "other numbers of places");
    checkLength("places", projects.length);
    Places more = Places.of(projects);
    if (more.count() == projects.length) {
      return this;
    }
    Places.checkBeside(parts);
    return new Market(
        tree,
        lots,
        firstPair,
        row,
        choice,
        more.pins(pin),
        more.firstOf(dropped),
        extras.withPlaces(more));
  }

  /**
   * Returns this market with numbers that its lists do not tell, for mechanisms that go by such.
   * Everything else is shared.
   *
   * @param facts tells the numbers, whichever are asked for; it must be safe for use by several
   *     threads if the market is
   * @return the market
   */
  public Market withFacts(PairFacts facts) {
    Objects.requireNonNull(facts, "Market.facts");
    return with(extras.withFacts(facts));
  }

  /** {@return the numbers that lists do not tell; empty if nobody gave any} */
  public Optional<PairFacts> facts() {
    return Optional.ofNullable(extras.facts());
  }

  /**
   * Returns this market with numbers of interns that projects and groups must have at least, pinned
   * ones included. Whether there is such an assignment a mechanism finds out. Everything else is
   * shared.
   *
   * @param limits the limit of each node of the tree, 0 for none
   * @return the market
   * @throws IllegalArgumentException if there is not one entry a project and group, or an entry is
   *     negative or more than the node's capacity
   */
  public Market withLowerLimits(int... limits) {
    Objects.requireNonNull(limits, "Market.limits");
    return with(extras.withLowerLimits(LowerLimits.of("lower limit", tree, limits)));
  }

  /**
   * Returns how many interns a project, or the projects of a group together, must have at least.
   *
   * @param node a project or group
   * @return 0 if there is no such limit
   */
  public int lowerLimit(int node) {
    LowerLimits limits = extras.lowerLimits();
    return limits == null ? 0 : limits.at(node);
  }

  /**
   * Returns this market with numbers of interns, pinned ones included, that projects and groups
   * must have at least unless they have nobody: those with fewer close. Everything else is shared.
   *
   * @param minimums the minimum of each node of the tree, 0 for none
   * @return the market
   * @throws IllegalArgumentException if there is not one entry a project and group, or an entry is
   *     negative or more than the node's capacity
   */
  public Market withMinimums(int... minimums) {
    Objects.requireNonNull(minimums, "Market.minimums");
    return with(extras.withMinimums(LowerLimits.of("minimum", tree, minimums)));
  }

  /**
   * Returns how many interns a project, or the projects of a group together, must have at least
   * unless they have nobody.
   *
   * @param node a project or group
   * @return 0 if there is no such minimum
   */
  public int minimum(int node) {
    LowerLimits minimums = extras.minimums();
    return minimums == null ? 0 : minimums.at(node);
  }

  /**
   * Returns this market with numbers of interns, pinned ones included, that projects and groups
   * should have, in place of any that were given before. They are wishes, which objectives of
   * {@linkplain org.openinternship.matching.optimum.StandardObjective#NEAR_TARGETS targets} go by
   * and nothing else does. Everything else is shared.
   *
   * @param targets the target of each project and group that has one, 0 to 1,000,000; one may be
   *     more than the node can hold
   * @return the market
   * @throws IllegalArgumentException if a node is none of the tree, or a target is out of bounds
   */
  public Market withTargets(Map<Integer, Integer> targets) {
    Objects.requireNonNull(targets, "Market.targets");
    return with(extras.withTargets(Targets.checked(tree, targets)));
  }

  /**
   * Returns how many interns projects and groups should have.
   *
   * @return the target of each project and group that has one, by its number in the tree, in their
   *     order
   */
  public SortedMap<Integer, Integer> targets() {
    return extras.targets();
  }

  /**
   * Returns this market with seats reserved for categories of interns, in place of any that were
   * reserved before. Everything else is shared.
   *
   * @param reserves the reserved seats and who belongs to which category
   * @return the market
   * @throws IllegalArgumentException if they name an intern or project that is not there, or
   *     reserve more seats than a project has, or any of a project that shares a limit with others,
   *     or some person has {@linkplain #withSeveralPlaces several places}
   */
  public Market withReserves(Reserves reserves) {
    Objects.requireNonNull(reserves, "Market.reserves");
    Places.checkNone(places, MarketPart.RESERVES);
    reserves.check(tree, interns());
    return with(extras.withReserves(reserves));
  }

  /** {@return the seats reserved for categories of interns; empty if nobody gave any} */
  public Optional<Reserves> reserves() {
    return Optional.ofNullable(extras.reserves());
  }

  /**
   * Returns what a project without a limit shared with others chooses from interns: the best in the
   * order given, and by its {@link Reserves} if it has such. Pinned interns sit already. Takes O(n
   * k c) for n interns of k kinds, which are sets of categories, and c categories.
   *
   * @param project the project
   * @param interns interns who are not pinned, each once, the best first
   * @return of each whether they sit: the category for which their seat is reserved, {@link
   *     Reserves#OPEN}, or {@link Reserves#NO_SEAT}
   * @throws IllegalArgumentException if there is no such project or intern, or one is given twice
   */
  public int[] seats(int project, int... interns) {
    Objects.requireNonNull(interns, "Market.interns");
    Indices.check("Market", "project", project, projects());
    SeatFilling.checkInterns(interns, interns());
    int free = freeSeats(project);
    return reserved == null
        ? SeatFilling.open(free, interns.length)
        : reserved.fill(project, free, interns);
  }

  /**
   * Returns how many interns a project without a limit shared with others can take beside the
   * pinned ones: the least free capacity on its path.
   *
   * @param project the project
   * @return 0 or more, or {@link CapacityTree#UNLIMITED}
   */
  public int freeSeats(int project) {
    int least = CapacityTree.UNLIMITED;
    for (int node = project; node >= 0; node = tree.parent(node)) {
      least = Math.min(least, freeCapacity(node));
    }
    return least;
  }

  /**
   * Returns this market with interns who are linked: a joint list takes the place of the own lists
   * of its members. Their pairs stay, and tell who accepts whom and how the projects order them;
   * the order of a member's own pairs says nothing any more. Everything else is shared.
   *
   * @param lists the joint lists, in place of any that the market had; none is allowed
   * @return the market
   * @throws IllegalArgumentException if a list names an intern that there is not, or one who is
   *     pinned or in another list as well, a row gives a member a project with which it has no
   *     pair, or some person has {@linkplain #withSeveralPlaces several places}
   */
  public Market withJointLists(List<JointList> lists) {
    Objects.requireNonNull(lists, "Market.jointLists");
    if (!lists.isEmpty()) {
      Places.checkNone(places, MarketPart.JOINT_LISTS);
    }
    JointLists joint =
        lists.isEmpty() ? null : JointLists.of(this, Copies.list(lists, "Market.jointLists"));
    return with(extras.withJoint(joint));
  }

  /** {@return the joint lists, in the order in which they were given; none if nobody is linked} */
  public List<JointList> jointLists() {
    JointLists joint = extras.joint();
    return joint == null ? List.of() : joint.lists();
  }

  /**
   * Returns this market with rules about what teams are made of. Who has the property of a rule the
   * market's {@linkplain #facts facts} tell, which have to be there when a mechanism asks.
   * Everything else is shared.
   *
   * @param rules the rules, each with a name of its own, in place of any that the market had; none
   *     is allowed
   * @return the market
   * @throws IllegalArgumentException if two have the same name
   */
  public Market withTeams(List<? extends TeamFact> rules) {
    Objects.requireNonNull(rules, "Market.teams");
    List<TeamFact> all = List.copyOf(rules);
    Texts.checkDifferent(
        "Market", "name of a team rule", all.stream().map(TeamFact::name).toList());
    return with(extras.withTeams(all));
  }

  /** {@return the rules about teams, in the order in which they were given; usually none} */
  public List<TeamFact> teams() {
    return extras.teams();
  }

  /**
   * Tells which joint list an intern is in.
   *
   * @param intern the intern
   * @return its place in {@link #jointLists}, or -1 if the intern has a list of its own
   */
  public int jointListOf(int intern) {
    JointLists joint = extras.joint();
    return joint == null ? -1 : joint.listOf(intern);
  }

  /**
   * Returns this market with interns who come after all others, in place of any that it had: others
   * are placed as if these were not there, unless they may be needed to keep a lower limit, a
   * minimum or a rule about teams without a price. They may be where more have to be than pins, and
   * what has to be below, make sure of: others are then placed as well as it can be kept.
   * Everything else is shared.
   *
   * @param fill how they get what is left
   * @param interns who they are; none is allowed, and a pinned one sits where it is pinned
   * @return the market
   * @throws IllegalArgumentException if there is no such intern, or some person has {@linkplain
   *     #withSeveralPlaces several places}
   */
  public Market withLast(LastFill fill, int... interns) {
    Objects.requireNonNull(fill, "Market.fill");
    Objects.requireNonNull(interns, "Market.interns");
    if (interns.length > 0) {
      Places.checkNone(places, MarketPart.LAST_INTERNS);
    }
    return with(extras.withLast(new LastInterns(fill, interns, interns())));
  }

  /**
   * Tells whether an intern comes after all others.
   *
   * @param intern the intern
   * @return true if it has what they leave
   */
  public boolean isLast(int intern) {
    LastInterns last = extras.last();
    return last != null && last.has(intern);
  }

  /** {@return how those who come last get what is left; empty if nobody comes last} */
  public Optional<LastFill> lastFill() {
    LastInterns last = extras.last();
    return last == null || !last.isAny() ? Optional.empty() : Optional.of(last.fill());
  }

  /**
   * Returns how many interns each project can take, as {@link #freeSeats(int)} tells it: where no
   * limit is over several projects, what a mechanism has to give away.
   *
   * @return an array of its own for the caller
   */
  public int[] freeSeats() {
    int[] seats = new int[projects()];
    Arrays.setAll(seats, this::freeSeats);
    return seats;
  }

  private Market with(Extras more) {
    return new Market(tree, lots, firstPair, row, choice, pin, dropped, more);
  }

  private void checkLength(String what, int length) {
    if (length != interns()) {
      throw new IllegalArgumentException(
          "Market: number of "
              + what
              + " is "
              + length
              + ", it must be that of interns, "
              + interns());
    }
  }

  /**
   * Returns the number of interns.
   *
   * @return 0 or more
   */
  public int interns() {
    return places == null ? firstPair.length - 1 : places.count();
  }

  /**
   * Returns the number of persons.
   *
   * @return that of interns, or fewer where some have {@linkplain #withSeveralPlaces several
   *     places}
   */
  public int persons() {
    return firstPair.length - 1;
  }

  /**
   * Tells whose place an intern is.
   *
   * @param intern the intern
   * @return the person; the intern itself where nobody has several places
   */
  public int person(int intern) {
    return places == null ? intern : places.person(intern);
  }

  /**
   * Returns the first place of a person; the others follow it.
   *
   * @param person the person, or the number of them for the end of the last one's places
   * @return the intern; the person itself where nobody has several places
   */
  public int firstPlace(int person) {
    return places == null ? person : places.first(person);
  }

  /**
   * Returns the number of projects.
   *
   * @return 0 or more
   */
  public int projects() {
    return tree.projects();
  }

  /**
   * Returns the number of pairs of all interns, those of pinned ones included.
   *
   * @return 0 or more
   */
  public int pairs() {
    return row.size();
  }

  /**
   * Returns the seats and groups.
   *
   * @return the tree as it was given, pins not taken off
   */
  public CapacityTree tree() {
    return tree;
  }

  /**
   * Returns the optional parts that this market has. They are judged from what was given alone: a
   * pin, or a list that somebody shortens, changes none.
   *
   * @return an immutable set; empty where interns list projects that have seats, and that is all
   */
  public Set<MarketPart> parts() {
    return parts;
  }

  /**
   * Returns the lottery that broke the ties.
   *
   * @return the lottery, with its seed
   */
  public Lottery lottery() {
    return lots.lottery();
  }

  /**
   * Returns the numbers that interns and projects draw in this market.
   *
   * @return the lots
   */
  public Lots lots() {
    return lots;
  }

  /**
   * Returns the pairs that only one side listed, in order of intern, then of the intern's list,
   * then of project. A market from an assembler drops nothing.
   *
   * @return an immutable list
   */
  public List<DroppedPair> dropped() {
    return dropped;
  }

  /**
   * Returns the best pair of an intern.
   *
   * @param intern the intern
   * @return its first pair; equal to {@link #endPair} if it has none
   */
  public int firstPair(int intern) {
    return firstPair[places == null ? intern : places.person(intern)];
  }

  /**
   * Returns the end of an intern's pairs.
   *
   * @param intern the intern
   * @return one more than its last pair
   */
  public int endPair(int intern) {
    return firstPair[(places == null ? intern : places.person(intern)) + 1];
  }

  /**
   * Returns the project of a pair.
   *
   * @param pair the pair
   * @return the project
   */
  public int project(int pair) {
    return row.project(pair);
  }

  /**
   * Returns the intern of a pair, found in O(log N).
   *
   * @param pair the pair
   * @return the intern; the first of the places of a person who has several
   */
  public int intern(int pair) {
    if (pair < 0 || pair >= row.size()) {
      throw new IndexOutOfBoundsException("pair " + pair + " of " + row.size());
    }
    int low = 0;
    int high = persons() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstPair[middle] <= pair) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return firstPlace(low);
  }

  /**
   * Returns the pair of an intern and a project, found in O(length of the intern's list).
   *
   * @param intern the intern
   * @param project the project
   * @return the pair, or -1 if the two are not acceptable to each other
   */
  public int pair(int intern, int project) {
    for (int pair = firstPair(intern); pair < endPair(intern); pair++) {
      if (row.project(pair) == project) {
        return pair;
      }
    }
    return -1;
  }

  /**
   * Returns the place of a pair in the order of its institution: {@code tier << 32 | lottery
   * number}.
   *
   * @param pair the pair
   * @return 0 or more, lower is better; comparable within one institution only
   */
  public long priority(int pair) {
    return row.priority(pair);
  }

  /**
   * Returns the tier of a pair in the order of its institution.
   *
   * @param pair the pair
   * @return {@code 0..2^31-1}, lower is better
   */
  public int tier(int pair) {
    return (int) (row.priority(pair) >>> 32);
  }

  /**
   * Returns the number that the intern of the pair drew at its project.
   *
   * @param pair the pair
   * @return {@code 0..2^32-1}, lower is better; two interns hardly ever have the same
   */
  public long lotteryNumber(int pair) {
    return row.priority(pair) & 0xFFFF_FFFFL;
  }

  /**
   * Tells which choice of its intern a pair is, in the list as it was given: dropped pairs count,
   * and tied ones share the better number. Found in O(log N) where lists are without ties and gaps.
   *
   * @param pair the pair
   * @return 1 for the first choice
   */
  public int choice(int pair) {
    return choice == null ? pair - firstPair(intern(pair)) + 1 : choice[pair];
  }

  /**
   * Tells which choice of its intern a pair is, as {@link #choice(int)} does, in constant time.
   *
   * @param intern the intern of the pair
   * @param pair the pair
   * @return 1 for the first choice
   */
  public int choice(int intern, int pair) {
    return choice == null ? pair - firstPair(intern) + 1 : choice[pair];
  }

  /**
   * Returns the project of a pair and the beginning of its priority in one number, for mechanisms
   * that look at many pairs: the project in the upper half, and in the lower half an int that says
   * by itself, compared as a signed one, which of two pairs of an institution is better, unless it
   * is the same for both; then {@link #beats} knows.
   *
   * @param pair the pair
   * @return {@code project << 32 | key}, with the 32 bits of the key
   */
  public long projectAndKey(int pair) {
    return row.projectAndKey(pair);
  }

  /**
   * Tells whether one pair stands before another in the order of their institution.
   *
   * @param pair a pair
   * @param other a pair of the same institution
   * @return true if the institution would rather hold {@code pair}
   */
  public boolean beats(int pair, int other) {
    long difference = row.priority(pair) - row.priority(other);
    return difference < 0 || (difference == 0 && pair < other);
  }

  /**
   * Returns the order of an institution.
   *
   * @return compares pairs of one institution: the one that it would rather hold comes first
   */
  public Comparator<Integer> bestFirst() {
    return (one, other) -> one.equals(other) ? 0 : beats(one, other) ? -1 : 1;
  }

  /**
   * Tells where an intern is pinned.
   *
   * @param intern the intern
   * @return the project, or -1 if it is not pinned
   */
  public int pinnedProject(int intern) {
    return pin[intern];
  }

  /**
   * Tells whether an intern is pinned.
   *
   * @param intern the intern
   * @return true if its list is not run
   */
  public boolean isPinned(int intern) {
    return pin[intern] >= 0;
  }

  /**
   * Returns how many interns are pinned to a project, or to the projects below a group.
   *
   * @param node a project or group
   * @return 0 or more
   */
  public int pinsAt(int node) {
    return pins[node];
  }

  /**
   * Returns the capacity of a node less the pins there.
   *
   * @param node a project or group
   * @return 0 or more; {@link CapacityTree#UNLIMITED} stays unlimited
   */
  public int freeCapacity(int node) {
    return tree.isLimited(node) ? tree.capacity(node) - pins[node] : CapacityTree.UNLIMITED;
  }

  @Override
  public String toString() {
    return "Market("
        + interns()
        + " interns, "
        + projects()
        + " projects, "
        + pairs()
        + " pairs, "
        + lots.lottery()
        + ")";
  }
}
