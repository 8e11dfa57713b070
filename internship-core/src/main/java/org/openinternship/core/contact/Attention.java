package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.Person;

/**
 * What needs attention now, over many placements: for a coordinator all of it, for a supervisor or
 * mentor what is in their care, for an intern what is about them. What is all right does not
 * appear.
 *
 * @param at the instant at which this holds
 * @param placements how many placements were looked at
 * @param items what needs attention: the gravest first, then the oldest, then by placement
 */
public record Attention(Instant at, int placements, List<AttentionItem> items) {
  private static final Comparator<AttentionItem> ORDER =
      Comparator.comparing(AttentionItem::concern, Risk.WORST_AND_OLDEST_FIRST)
          .thenComparing(AttentionItem::placement);

  /**
   * Sorts the items.
   *
   * @param at the instant at which this holds
   * @param placements how many placements were looked at
   * @param items what needs attention
   * @throws IllegalArgumentException if the number is negative
   */
  public Attention {
    Objects.requireNonNull(at, "Attention.at");
    Bounds.check("Attention", "placements", placements, 0, Integer.MAX_VALUE);
    items = items.stream().sorted(ORDER).toList();
  }

  /**
   * What needs attention at an instant. Takes time in proportion to the events of all logs, sorting
   * of what is open aside.
   *
   * @param logs the logs, one for each placement
   * @param policy the limits
   * @param now the instant, usually of the host's clock
   * @return what needs attention
   */
  public static Attention of(Collection<ContactLog> logs, ContactPolicy policy, Instant now) {
    List<AttentionItem> items =
        logs.stream()
            .map(log -> log.risk(policy, now))
            .flatMap(
                risk ->
                    risk.open().stream()
                        .map(
                            open ->
                                new AttentionItem(
                                    risk.placement(),
                                    risk.intern(),
                                    risk.supervisor(),
                                    open,
                                    open.next())))
            .toList();
    return new Attention(now, logs.size(), items);
  }

  /** {@return how many placements need no attention} */
  public int calm() {
    return placements - (int) items.stream().map(AttentionItem::placement).distinct().count();
  }

  /**
   * What a supervisor, a mentor or anybody else on an escalation path has to look at.
   *
   * @param person who
   * @return the items of the placements they supervise, and those that are with them now, in order
   */
  public List<AttentionItem> inCareOf(Person person) {
    return items.stream()
        .filter(item -> item.supervisor().equals(person) || item.concern().with().equals(person))
        .toList();
  }

  /**
   * What an intern can do.
   *
   * @param intern who
   * @return the items of the intern's own placements, in order, with what the intern can do next
   */
  public List<AttentionItem> about(InternId intern) {
    return items.stream()
        .filter(item -> item.intern().equals(intern))
        .map(
            item ->
                new AttentionItem(
                    item.placement(),
                    item.intern(),
                    item.supervisor(),
                    item.concern(),
                    item.concern().nextForIntern()))
        .toList();
  }
}
