package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;

/**
 * The links of a cohort, while they are changed. Unlike what stands in a {@link ListDraft} a link
 * is known by those who are in it, who become fewer: it is looked for by one of them.
 */
final class LinkDraft {
  /** A place in the list. */
  static final class Slot {
    private final Withdrawal withdrawal;
    private @Nullable LinkedInterns link;
    private int since;

    /** Those of the link who did not leave: of one or nobody, none are linked any more. */
    private Set<InternId> staying;

    private Slot(LinkedInterns link, int since, Withdrawal withdrawal) {
      this.withdrawal = withdrawal;
      this.link = link;
      this.since = since;
      this.staying = new HashSet<>(withdrawal.staying(link, since));
    }

    private void set(LinkedInterns other, int now) {
      link = other;
      since = now;
      staying = new HashSet<>(withdrawal.staying(other, now));
    }

    private void clear() {
      link = null;
      staying = Set.of();
    }

    private boolean links(InternId intern) {
      return staying.size() > 1 && staying.contains(intern);
    }

    private @Nullable LinkedInterns rest() {
      return link == null ? null : withdrawal.restOf(link, since);
    }

    /** The bids of the last one of the link; null if more are left, or nobody. */
    @Nullable Bids bidsOfLast() {
      return link == null || staying.size() != 1 ? null : withdrawal.bidsOfLast(link, since);
    }
  }

  private final List<LinkedInterns> before;
  private final Withdrawal withdrawal;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<InternId, List<Slot>> byIntern = new HashMap<>();
  private boolean indexed;

  LinkDraft(List<LinkedInterns> before, Withdrawal withdrawal) {
    this.before = before;
    this.withdrawal = withdrawal;
  }

  private void index() {
    if (!indexed) {
      indexed = true;
      before.forEach(link -> add(link, 0));
    }
  }

  private void add(LinkedInterns link, int since) {
    Slot slot = new Slot(link, since, withdrawal);
    slots.add(slot);
    for (InternId intern : link.interns()) {
      byIntern.computeIfAbsent(intern, it -> new ArrayList<>(1)).add(slot);
    }
  }

  /** The links with an intern: at most one in a cohort without errors. */
  private List<Slot> of(InternId intern) {
    index();
    List<Slot> all = byIntern.getOrDefault(intern, List.of());
    if (!all.isEmpty()) {
      all.removeIf(slot -> !slot.links(intern)); // who is gone does not come back
    }
    return List.copyOf(all);
  }

  /** Takes an intern who leaves out of all links; returns those they were in. */
  List<Slot> leave(InternId intern) {
    List<Slot> all = of(intern);
    all.forEach(slot -> slot.staying.remove(intern));
    return all;
  }

  /** Puts a link in the place of the first of the same interns, or last if there is none. */
  void put(LinkedInterns link, int now) {
    index();
    Set<InternId> members = new HashSet<>(link.interns());
    for (Slot slot : of(leastLinked(link))) {
      if (slot.staying.equals(members)) {
        slot.set(link, now);
        return;
      }
    }
    add(link, now);
  }

  /** Whose links are soon looked through, should others of them be in very many. */
  private InternId leastLinked(LinkedInterns link) {
    return Collections.min(
        link.interns(), Comparator.comparingInt(it -> byIntern.getOrDefault(it, List.of()).size()));
  }

  /** Takes out all links with an intern; false if there is none. */
  boolean remove(InternId intern) {
    List<Slot> all = of(intern);
    all.forEach(Slot::clear);
    return !all.isEmpty();
  }

  /**
   * The links that are left; the very list from the start where none of them is another.
   *
   * @param whole whether nobody and nothing has left
   */
  List<LinkedInterns> values(boolean whole) {
    if (whole && !indexed) {
      return before;
    }
    index();
    List<LinkedInterns> left = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      LinkedInterns rest = slot.rest();
      if (rest != null) {
        left.add(rest);
      }
    }
    return left.equals(before) ? before : left;
  }
}
