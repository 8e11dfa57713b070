package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.PreferenceList;

/**
 * Orders of voters over alternatives, in the text form of <a
 * href="https://www.preflib.org/format">PrefLib</a> (since 2022): for student-project allocation,
 * the bids of students on projects. Alternatives count from 1 in the text and from 0 here, as in a
 * market.
 *
 * <p>A list with ties keeps them. In a {@code .toc} file that was made of an incomplete one, the
 * last tie of an order holds the alternatives that its voter left out.
 *
 * @param type the kind of orders
 * @param header what else the header says, by its names, such as {@code TITLE}
 * @param alternatives the names of the alternatives
 * @param orders the orders
 */
public record PreflibFile(
    PreflibType type, Map<String, String> header, List<String> alternatives, List<Order> orders) {
  /** The most voters of a file: ten million. */
  public static final int MAX_VOTERS = Bounds.MAX_COUNT;

  /**
   * An order that some voters gave.
   *
   * @param voters their number, 1 to {@link #MAX_VOTERS}
   * @param list the alternatives, best first
   */
  public record Order(int voters, PreferenceList list) {
    /**
     * Checks that somebody gave it and that it orders something.
     *
     * @param voters their number
     * @param list the alternatives
     * @throws IllegalArgumentException if the number is out of bounds or the list is empty
     */
    public Order {
      Bounds.checkCount("Order", "voters", voters, 1);
      Objects.requireNonNull(list, "Order.list");
      Bounds.checkMin("Order", "number of alternatives", list.size(), 1);
    }
  }

  /**
   * Checks that the orders are of this kind and these alternatives.
   *
   * @param type the kind of orders
   * @param header what else the header says
   * @param alternatives the names of the alternatives
   * @param orders the orders
   * @throws IllegalArgumentException if an order has a tie or leaves alternatives out and may not;
   *     names an alternative that is not here; if there are too many alternatives (1,000,000) or
   *     voters, or a name or a header is blank or has more than one line
   */
  public PreflibFile {
    Objects.requireNonNull(type, "PreflibFile.type");
    header =
        Collections.unmodifiableMap(new LinkedHashMap<>(Copies.map(header, "PreflibFile.header")));
    alternatives = Texts.names("PreflibFile", "alternative", alternatives);
    orders = Copies.list(orders, "PreflibFile.orders");
    Bounds.check(
        "PreflibFile", "number of alternatives", alternatives.size(), 0, FileText.MAX_MEMBERS);
    Bounds.check("PreflibFile", "number of voters", voters(orders), 0, MAX_VOTERS);
    PreflibText.checkHeader(header);
    for (Order order : orders) {
      check(type, alternatives.size(), order.list());
    }
  }

  private static void check(PreflibType type, int alternatives, PreferenceList list) {
    for (int place = 0; place < list.size(); place++) {
      Bounds.check("PreflibFile", "alternative", list.member(place), 0, alternatives - 1L);
    }
    if (!type.hasTies() && hasTies(list)) {
      throw new IllegalArgumentException(
          "PreflibFile: order %s has a tie, orders of type %s have none. Maybe the type is %s"
              .formatted(list, type, PreflibType.of(true, type.isComplete())));
    }
    if (type.isComplete() && list.size() < alternatives) {
      throw new IllegalArgumentException(
          "PreflibFile: order %s has %s alternatives, orders of type %s have all %s. Maybe the type is %s"
              .formatted(
                  list, list.size(), type, alternatives, PreflibType.of(type.hasTies(), false)));
    }
  }

  private static boolean hasTies(PreferenceList list) {
    return list.size() > 0 && list.tier(list.size() - 1) < list.size() - 1;
  }

  private static long voters(Collection<Order> orders) {
    return orders.stream().mapToLong(Order::voters).sum();
  }

  /**
   * Makes a file of lists, of the narrowest kind that has them. Equal lists become one order, at
   * the place of the first.
   *
   * @param alternatives the names of the alternatives
   * @param lists the list of each voter, not empty
   * @return the file, without further headers
   * @throws IllegalArgumentException as the constructor does
   */
  public static PreflibFile of(List<String> alternatives, List<PreferenceList> lists) {
    Objects.requireNonNull(alternatives, "PreflibFile.alternatives");
    Map<PreferenceList, Integer> counted = new LinkedHashMap<>();
    Copies.list(lists, "PreflibFile.lists").forEach(list -> counted.merge(list, 1, Integer::sum));
    boolean ties = counted.keySet().stream().anyMatch(PreflibFile::hasTies);
    boolean complete =
        counted.keySet().stream().allMatch(list -> list.size() == alternatives.size());
    List<Order> orders = new ArrayList<>();
    counted.forEach((list, voters) -> orders.add(new Order(voters, list)));
    return new PreflibFile(PreflibType.of(ties, complete), Map.of(), alternatives, orders);
  }

  /**
   * Makes a file of the bids of a cohort: its projects are the alternatives, named by their keys,
   * and interns who bid are the voters, without their keys. Unranked bids are one tie, and blanks
   * one at the end. Interns who bid for nothing are no voters, and neither are those who are
   * linked.
   *
   * @param cohort the cohort
   * @return the file, as {@link #of(List, List)} makes it
   * @throws IllegalArgumentException if bids name a project twice or one that is not in the cohort
   */
  public static PreflibFile of(Cohort cohort) {
    Objects.requireNonNull(cohort, "PreflibFile.cohort");
    Map<ProjectId, Integer> indices = new LinkedHashMap<>();
    cohort.projects().forEach(project -> indices.putIfAbsent(project.id(), indices.size()));
    List<PreferenceList> lists = new ArrayList<>();
    for (Bids bids : cohort.bids()) {
      if (!bids.projects().isEmpty()) {
        lists.add(
            PreferenceList.tiers(
                bids.tiers().stream()
                    .map(tier -> tier.stream().mapToInt(it -> index(it, indices)).toArray())
                    .toArray(int[][]::new)));
      }
    }
    return of(indices.keySet().stream().map(ProjectId::value).toList(), lists);
  }

  private static int index(ProjectId project, Map<ProjectId, Integer> indices) {
    Integer index = indices.get(project);
    if (index == null) {
      throw new IllegalArgumentException(
          "PreflibFile: project %s of a bid is not in the cohort. Maybe validate the cohort first"
              .formatted(project));
    }
    return index;
  }

  /**
   * Reads a text. Lines may end in any way and begin with a byte order mark; blank lines count for
   * nothing. Takes time in proportion to its length.
   *
   * @param text the text
   * @return the orders
   * @throws org.openinternship.core.finding.FindingsException if it has faults; it carries all of
   *     them with their {@link MarketFileReason} and its line, column and value
   */
  public static PreflibFile read(String text) {
    Objects.requireNonNull(text, "PreflibFile.text");
    return new PreflibReader(new FileText(text)).read();
  }

  /**
   * Writes the text, with {@code \n} at the end of each line and headers in PrefLib's order. {@link
   * #read} gives the same again.
   *
   * @return the text
   */
  public String toText() {
    return PreflibText.write(this);
  }

  /**
   * Returns the list of each voter, for the interns of a market.
   *
   * @return the lists in the order of the text; voters who gave the same order stand together
   */
  public List<PreferenceList> lists() {
    List<PreferenceList> lists = new ArrayList<>();
    orders.forEach(order -> lists.addAll(Collections.nCopies(order.voters(), order.list())));
    return Collections.unmodifiableList(lists);
  }

  /**
   * Returns the list of each voter as bids, for a cohort; ties stay ties.
   *
   * @param intern the key of each voter, counted from 0
   * @param project the key of each alternative, counted from 0
   * @return the bids, in the order of {@link #lists}
   * @throws IllegalArgumentException if a key is blank or has white space at its ends
   */
  public List<Bids> bids(IntFunction<String> intern, IntFunction<String> project) {
    Objects.requireNonNull(intern, "PreflibFile.intern");
    Objects.requireNonNull(project, "PreflibFile.project");
    List<Bids> bids = new ArrayList<>();
    for (Order order : orders) {
      Bids first = bids(order.list(), intern.apply(bids.size()), project);
      for (int same = 0; same < order.voters(); same++) {
        InternId voter = InternId.of(intern.apply(bids.size()));
        bids.add(new Bids(voter, first.projects(), true, first.ties()));
      }
    }
    return Collections.unmodifiableList(bids);
  }

  private static Bids bids(PreferenceList list, String intern, IntFunction<String> project) {
    List<ProjectId> listed = new ArrayList<>();
    List<Bids.Tie> ties = new ArrayList<>();
    for (int from = 0, to; from < list.size(); from = to) {
      for (to = from; to < list.size() && list.tier(to) == list.tier(from); to++) {
        listed.add(ProjectId.of(project.apply(list.member(to))));
      }
      if (to - from > 1) {
        ties.add(new Bids.Tie(listed.subList(from, to)));
      }
    }
    return new Bids(InternId.of(intern), listed, true, ties);
  }
}
