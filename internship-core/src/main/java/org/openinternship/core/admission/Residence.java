package org.openinternship.core.admission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.term.Term;

/**
 * A home that is near enough to a place.
 *
 * @param place the place
 * @param farthest the farthest rung that is accepted
 * @param ladder the scale of how near places are
 */
public record Residence(Locality place, LocationLadder.Rung farthest, LocationLadder ladder)
    implements StandardAdmissionRequirement {
  /**
   * Checks that nothing is null.
   *
   * @param place the place
   * @param farthest the farthest rung that is accepted
   * @param ladder the scale of how near places are
   */
  public Residence {
    Objects.requireNonNull(place, "Residence.place");
    Objects.requireNonNull(farthest, "Residence.farthest");
    Objects.requireNonNull(ladder, "Residence.ladder");
  }

  /**
   * Requires a home anywhere in a country.
   *
   * @param country its two-letter code
   * @return the requirement
   */
  public static Residence in(String country) {
    return new Residence(Locality.of(country), LocationLadder.Rung.COUNTRY, LocationLadder.plain());
  }

  @Override
  public String name() {
    return "residence";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.PLACE);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "Residence.applicant");
    Objects.requireNonNull(term, "Residence.term");
    Optional<Locality> home =
        applicant
            .facts()
            .place()
            .or(
                () ->
                    applicant
                        .intern()
                        .location()
                        .map(own -> new Locality(own.country(), own.region(), Optional.empty())));
    if (home.isEmpty()) {
      return Outcome.unknown(ApplicantFact.PLACE);
    }
    LocationLadder.Reach reach = ladder.between(home.get(), place);
    if (reach.farthest().compareTo(farthest) <= 0) {
      return Outcome.satisfied();
    }
    return reach.nearest().compareTo(farthest) > 0
        ? Outcome.violated(AdmissionReason.LIVES_TOO_FAR, farthest, place)
        : Outcome.unknown(ApplicantFact.PLACE);
  }
}
