package org.openinternship.core.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;

/**
 * The concerns that need attention now, over many placements: all of them for a coordinator, those
 * in their care for a supervisor or mentor, their own for an intern. A placement without open
 * concern does not appear.
 *
 * @param at the instant at which this holds
 * @param placements the number of placements that were looked at
 * @param items the concerns: the gravest first, then the oldest, then by placement
 */
public record Attention(Instant at, int placements, List<AttentionItem> items) {
  private static final Comparator<AttentionItem> ORDER =
      Comparator.comparing(AttentionItem::concern, Risk.WORST_AND_OLDEST_FIRST)
          .thenComparing(AttentionItem::placement);

  /**
   * Sorts the items.
   *
   * @param at the instant at which this holds
   * @param placements the number of placements that were looked at
   * @param items the concerns
   * @throws IllegalArgumentException if the number is negative
   */
  public Attention {
    Objects.requireNonNull(at, "Attention.at");
    Objects.requireNonNull(items, "Attention.items");
    Bounds.checkMin("Attention", "placements", placements, 0);
    items = items.stream().sorted(ORDER).toList();
  }

  /**
   * Finds the concerns that need attention at an instant. Takes time in proportion to the events of
   * all logs, apart from sorting the open concerns.
   *
   * @param logs the logs, one for each placement
   * @param rules the limits
   * @param now the instant, usually of the host's clock
   * @return the open concerns of all logs
   */
  public static Attention of(Collection<ContactLog> logs, ContactRules rules, Instant now) {
    Objects.requireNonNull(logs, "Attention.logs");
    Objects.requireNonNull(rules, "Attention.rules");
    Objects.requireNonNull(now, "Attention.now");
    List<AttentionItem> items =
        logs.stream()
            .map(log -> log.risk(rules, now))
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

  /** {@return the number of placements that need no attention} */
  public int calm() {
    return placements - (int) items.stream().map(AttentionItem::placement).distinct().count();
  }

  /**
   * Returns the concerns of a supervisor, a mentor or anybody else on an escalation path.
   *
   * @param person the person
   * @return the items of the placements that person supervises, and those for which the person is
   *     responsible now, in order
   */
  public List<AttentionItem> inCareOf(PersonId person) {
    Objects.requireNonNull(person, "Attention.person");
    return items.stream()
        .filter(
            item -> item.supervisor().equals(person) || item.concern().responsible().equals(person))
        .toList();
  }

  /**
   * Returns the concerns of an intern.
   *
   * @param intern the intern
   * @return the items of the intern's own placements, in order, with the next step of the intern
   */
  public List<AttentionItem> about(InternId intern) {
    Objects.requireNonNull(intern, "Attention.intern");
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
