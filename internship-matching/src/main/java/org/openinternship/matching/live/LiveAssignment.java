package org.openinternship.matching.live;

import java.util.Arrays;
import java.util.Objects;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketAssembler;
import org.openinternship.matching.mechanism.DeferredAcceptance;

/**
 * An assignment that follows the changes of its market. After each change it is exactly what {@link
 * DeferredAcceptance#internProposing} gives for the {@linkplain #market() changed market} from the
 * beginning: whoever loses a seat, or comes, goes on proposing; a seat that falls free is filled by
 * a chain of interns who move up; and then circles of interns who can all move up do.
 *
 * <p>Interns and projects are those of the market, by their numbers, and draw the {@linkplain
 * Market#lots numbers} that they draw there, whatever changes. Who comes later is in it from the
 * beginning and {@linkplain #leave leaves} before the first change; a project that opens later has
 * no seats until then.
 *
 * <p><b>Cost.</b> A change takes time in proportion to the lists of the interns whom it moves and
 * the applicants who are looked at, microseconds at a million interns; a new list also O(a) for a
 * applicants of each of its projects. Where a limit over several projects holds as many as it may
 * or would hold more, the chain does not tell, and the assignment is made anew when it is next
 * asked for: {@link #runs} counts how often. Memory about 8 bytes a pair beside the market.
 *
 * <p>Not safe for several threads. A change that ends with a {@link
 * java.util.concurrent.CancellationException} leaves it undefined: make another.
 *
 * <p>Sources: Blum, Roth, Rothblum (1997) for the chain; Gusfield, Irving, <i>The stable marriage
 * problem</i> (1989) for the circles.
 */
public final class LiveAssignment {
  private static final int NOBODY = -1;

  private final Market original;
  private final LiveLists lists;
  private final Applicants applicants;
  private final Presence presence;
  private final LiveLimits limits;
  private final Seating seating;
  private final Proposals proposals;
  private final ImprovingRotations rotations;
  private final VacancyChains chains;

  /** Whether a limit may have refused somebody, so that chains do not tell what comes of it. */
  private boolean limitsBind;

  /** Whether the seating is older than a change. */
  private boolean outdated;

  private long runs;

  private LiveAssignment(Market market) {
    original = market;
    lists = new LiveLists(market);
    applicants = new Applicants(market, lists);
    presence = new Presence(market);
    limits = new LiveLimits(market);
    seating = new Seating(lists, applicants, limits, market.interns(), market.projects());
    proposals = new Proposals(lists, applicants, seating);
    rotations = new ImprovingRotations(lists, applicants, seating, market.projects());
    chains = new VacancyChains(applicants, seating, rotations, market.projects());
    take(DeferredAcceptance.internProposing().assign(market));
    seating.moved().take(this::projectOf);
  }

  /**
   * Matches a market, and keeps its lists ready for changes.
   *
   * @param market the market
   * @return its assignment by interns who propose; takes O(m log m) for m pairs
   * @throws java.util.concurrent.CancellationException if the running thread was interrupted; its
   *     interrupt status stays set
   */
  public static LiveAssignment of(Market market) {
    Objects.requireNonNull(market, "LiveAssignment.market");
    return new LiveAssignment(market);
  }

  /**
   * Takes an intern out, with their list and their seat.
   *
   * @param intern the intern
   * @return this
   * @throws IllegalArgumentException if there is no such intern
   * @throws IllegalStateException if the intern is pinned or away
   */
  public LiveAssignment leave(int intern) {
    presence.checkSeated(intern);
    presence.setAway(intern, true);
    goFromSeat(intern);
    return this;
  }

  /**
   * Lets an intern come back, with the list they left with or were {@linkplain #setList given}
   * since.
   *
   * @param intern the intern
   * @return this
   * @throws IllegalArgumentException if there is no such intern
   * @throws IllegalStateException if the intern is not away
   */
  public LiveAssignment comeBack(int intern) {
    presence.checkAway(intern);
    presence.setAway(intern, false);
    comeToSeat(intern);
    return this;
  }

  /**
   * Gives an intern another list, or the same projects with another standing there. Its places
   * count as choices, each as one of its own.
   *
   * @param intern the intern; may be away, or pinned, and then it counts once they are not
   * @param projects the projects that accept them, best first
   * @param tiers their tier at each, as a {@link MarketAssembler} takes it
   * @return this
   * @throws IllegalArgumentException if there is no such intern or project, a project is there
   *     twice, a tier is negative, or there is not one tier a project
   */
  public LiveAssignment setList(int intern, int[] projects, int[] tiers) {
    Objects.requireNonNull(projects, "LiveAssignment.projects");
    Objects.requireNonNull(tiers, "LiveAssignment.tiers");
    presence.check(intern);
    lists.check(intern, projects, tiers);
    boolean seated = presence.isSeated(intern);
    if (seated) {
      goFromSeat(intern);
    }
    for (int place = 0; place < lists.size(intern); place++) {
      seating.shift(lists.project(intern, place), applicants.remove(intern, place), -1);
    }
    lists.replace(intern, projects, tiers);
    for (int place = 0; place < projects.length; place++) {
      seating.shift(projects[place], applicants.add(intern, place), 1);
    }
    if (seated) {
      comeToSeat(intern);
    }
    return this;
  }

  /**
   * Sets how many a project or group may hold, pins among them.
   *
   * @param node a project or group of the tree
   * @param number how many; {@link CapacityTree#UNLIMITED} for a group without a limit
   * @return this
   * @throws IllegalArgumentException if there is no such node, or the number is negative or below
   *     that of the pins
   */
  public LiveAssignment setCapacity(int node, int number) {
    limits.setCapacity(node, number);
    if (limits.isProject(node)) {
      fitSeats(node);
    }
    changed();
    return this;
  }

  /**
   * Pins an intern: they sit where they are pinned, and their list is not run.
   *
   * @param intern the intern, who must be there and not pinned
   * @param project the project, on their list or not
   * @return this
   * @throws IllegalArgumentException if there is no such intern or project, or no capacity for
   *     another pin there
   * @throws IllegalStateException if the intern is pinned or away
   */
  public LiveAssignment pin(int intern, int project) {
    presence.checkSeated(intern);
    limits.checkRoomForPin(intern, project);
    goFromSeat(intern);
    presence.pin(intern, project);
    limits.addPins(project, 1);
    fitSeats(project);
    changed();
    return this;
  }

  /**
   * Lifts the pin of an intern, who is then placed by their list.
   *
   * @param intern the intern
   * @return this
   * @throws IllegalArgumentException if there is no such intern
   * @throws IllegalStateException if the intern is not pinned
   */
  public LiveAssignment unpin(int intern) {
    presence.checkPinned(intern);
    int project = presence.pinnedProject(intern);
    seating.moved().from(intern, project);
    presence.unpin(intern);
    limits.addPins(project, -1);
    fitSeats(project);
    comeToSeat(intern);
    return this;
  }

  /**
   * Returns the project of an intern.
   *
   * @param intern the intern
   * @return the project; -1 if they have none or are away
   * @throws IllegalArgumentException if there is no such intern
   */
  public int project(int intern) {
    presence.check(intern);
    settle();
    return projectOf(intern);
  }

  private int projectOf(int intern) {
    return presence.isPinned(intern) ? presence.pinnedProject(intern) : seating.project(intern);
  }

  /**
   * Tells who sits elsewhere than when this was last asked, or at the beginning.
   *
   * @return a new array, in order of intern
   */
  public int[] takeMoved() {
    settle();
    return seating.moved().take(this::projectOf);
  }

  /**
   * Tells how often the assignment was made from the beginning after a change.
   *
   * @return 0 or more
   */
  public long runs() {
    return runs;
  }

  /**
   * Returns the market as it is now. Those who are away are in it without a list.
   *
   * @return a new market; takes time in proportion to its pairs
   */
  public Market market() {
    MarketAssembler assembler =
        Market.assembler(limits.tree(), original.lots())
            .expect(original.interns(), original.pairs());
    for (int intern = 0; intern < original.interns(); intern++) {
      Interrupts.checkAt(intern);
      assembler.intern();
      for (int place = 0; !presence.isAway(intern) && place < lists.size(intern); place++) {
        assembler.pair(
            lists.project(intern, place), lists.tier(intern, place), lists.choice(intern, place));
      }
      if (presence.isPinned(intern)) {
        assembler.pin(intern, presence.pinnedProject(intern));
      }
    }
    return assembler.build();
  }

  /**
   * Returns the assignment as it is now.
   *
   * @return a new assignment; takes time in proportion to the pairs of the market
   */
  public Assignment assignment() {
    int[] projects = new int[original.interns()];
    Arrays.setAll(projects, this::project);
    return Assignment.ofProjects(market(), projects);
  }

  private void goFromSeat(int intern) {
    int before = seating.place(intern);
    int left = seating.go(intern);
    if (!limitsBind) {
      rotations.moved(intern, before, 0);
      if (left != NOBODY) {
        chains.fill(left);
      }
      rotations.run();
    }
    changed();
  }

  private void comeToSeat(int intern) {
    seating.come(intern);
    if (!limitsBind) {
      proposals.from(intern, 0);
    }
    changed();
  }

  /** Fills the seats of a project that are free, or lets those go who have none. */
  private void fitSeats(int project) {
    if (!limitsBind) {
      letGo(project);
      chains.fill(project);
      rotations.run();
    }
  }

  /** Lets the worst ones of a project go until the others have a seat, and propose elsewhere. */
  private void letGo(int project) {
    int[] gone = new int[Math.max(0, seating.count(project) - limits.free(project))];
    int[] before = new int[gone.length];
    for (int i = 0; i < gone.length; i++) {
      gone[i] = seating.worst(project);
      before[i] = seating.place(gone[i]);
      seating.leave(gone[i]);
    }
    for (int i = 0; i < gone.length; i++) {
      proposals.from(gone[i], before[i] + 1);
    }
  }

  private void changed() {
    limitsBind |= limits.areBroken();
    outdated = limitsBind;
  }

  private void settle() {
    if (outdated) {
      take(DeferredAcceptance.internProposing().assign(market()));
      runs++;
    }
  }

  /** Puts everybody where an assignment of the market as it is now has them. */
  private void take(Assignment assignment) {
    for (int intern = 0; intern < original.interns(); intern++) {
      if (presence.isSeated(intern)) {
        seating.go(intern);
      }
    }
    for (int intern = 0; intern < original.interns(); intern++) {
      if (presence.isSeated(intern)) {
        seating.come(intern);
        if (assignment.isPlaced(intern)) {
          int place = lists.placeOf(intern, assignment.project(intern));
          seating.sit(intern, place, applicants.position(intern, place));
        }
      }
    }
    limitsBind = limits.mayHaveRefused();
    outdated = false;
  }

  /** {@return the numbers of interns and projects, and how many changes took a run} */
  @Override
  public String toString() {
    return "LiveAssignment("
        + original.interns()
        + " interns, "
        + original.projects()
        + " projects, "
        + runs
        + " runs)";
  }
}
