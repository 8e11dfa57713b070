package org.openinternship.core.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.time.DateRange;

/**
 * The applicant lives near enough to a place.
 *
 * @param place the place
 * @param farthest the farthest rung that is accepted
 * @param ladder how near places are
 */
public record Residence(Place place, LocationLadder.Rung farthest, LocationLadder ladder)
    implements EntryRequirement {
  /**
   * Checks that nothing is null.
   *
   * @param place the place
   * @param farthest the farthest rung that is accepted
   * @param ladder how near places are
   */
  public Residence {
    Objects.requireNonNull(place, "Residence.place");
    Objects.requireNonNull(farthest, "Residence.farthest");
    Objects.requireNonNull(ladder, "Residence.ladder");
  }

  /**
   * Anywhere in a country.
   *
   * @param country its two-letter code
   * @return the requirement
   */
  public static Residence in(String country) {
    return new Residence(Place.of(country), LocationLadder.Rung.COUNTRY, LocationLadder.plain());
  }

  @Override
  public String name() {
    return "residence";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.PLACE);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    Optional<Place> home =
        applicant
            .facts()
            .place()
            .or(
                () ->
                    applicant
                        .intern()
                        .location()
                        .map(own -> new Place(own.country(), own.region(), Optional.empty())));
    if (home.isEmpty()) {
      return Outcome.unknown(Fact.PLACE.name());
    }
    LocationLadder.Reach reach = ladder.between(home.get(), place);
    if (reach.farthest().compareTo(farthest) <= 0) {
      return Outcome.satisfied();
    }
    return reach.nearest().compareTo(farthest) > 0
        ? Outcome.violated(ReasonCode.LIVES_TOO_FAR, farthest, place)
        : Outcome.unknown(Fact.PLACE.name());
  }
}
