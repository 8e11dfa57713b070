package org.openinternship.core.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Location;

/** An organisation that offers projects to interns. */
@Value.Immutable
public abstract sealed class HostOrganization implements WithHostOrganization
    permits ImmutableHostOrganization {
  /** The most units above one another, from the innermost up: 100. */
  public static final int MAX_UNIT_LEVELS = 100;

  /** The level of a unit whose way up has not come to an end. */
  private static final int LEADS_ROUND = -1;

  HostOrganization() {}

  /** {@return the key} */
  public abstract HostId id();

  /** {@return its public name} */
  public abstract Optional<String> name();

  /** {@return the size of the organisation} */
  public abstract Optional<HostSize> size();

  /** {@return the sector it belongs to} */
  public abstract Optional<Sector> sector();

  /** {@return where it is} */
  public abstract Optional<Location> location();

  /** {@return the maximum of interns it takes over all its projects; empty: no limit} */
  public abstract OptionalInt maxInterns();

  /**
   * {@return the minimum of interns it needs over all its projects to take any, 1 to {@code
   * maxInterns}; empty: none}
   */
  public abstract OptionalInt minInterns();

  /**
   * Returns how many interns it should have over all its projects: a wish, by which objectives of
   * targets go.
   *
   * @return 0 to 1,000,000; empty: any number is as good
   */
  public abstract OptionalInt targetInterns();

  /** {@return its units, a forest} */
  public abstract List<HostUnit> units();

  @Value.Check
  HostOrganization check() {
    String where = "HostOrganization " + id();
    Bounds.checkCount(where, "maxInterns", maxInterns(), 0);
    Bounds.checkMinInterns(where, minInterns(), maxInterns());
    Bounds.checkTargetInterns(where, targetInterns());
    checkDepth(where);
    Optional<String> name = Texts.name(where, "name", name());
    return name.equals(name()) ? this : withName(name);
  }

  /**
   * Units that are above themselves, and those below them, are left to the check of the cohort,
   * which names them all. No step up is taken twice.
   */
  private void checkDepth(String where) {
    Map<HostUnitId, HostUnitId> parents = new HashMap<>();
    units().forEach(unit -> unit.parent().ifPresent(parent -> parents.put(unit.id(), parent)));
    Map<HostUnitId, Integer> levels = new HashMap<>();
    for (HostUnit unit : units()) {
      List<HostUnitId> way = new ArrayList<>();
      HostUnitId at = unit.id();
      while (at != null && levels.putIfAbsent(at, LEADS_ROUND) == null) {
        way.add(at);
        at = parents.get(at);
      }
      int level = at == null ? 0 : levels.getOrDefault(at, LEADS_ROUND);
      for (int i = way.size() - 1; i >= 0 && level != LEADS_ROUND; i--) {
        level++;
        levels.put(way.get(i), level);
      }
      Bounds.check(
          level <= MAX_UNIT_LEVELS,
          where,
          "the number of units from " + unit.id() + " up",
          "more than " + MAX_UNIT_LEVELS,
          "at most " + MAX_UNIT_LEVELS,
          "siblings were given as parents");
    }
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder of a host organisation; not safe for use by several threads.
   *
   * <p>The short way: {@link #id(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableHostOrganization.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(HostId.of(id));
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
