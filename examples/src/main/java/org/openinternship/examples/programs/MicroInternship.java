package org.openinternship.examples.programs;

import org.openinternship.core.duty.ActorSide;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.pay.MinimumFee;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

/**
 * Micro-internships: 5 to 40 hours within a week to a month, for a fixed fee that the host pays for
 * what is delivered, at least 20 USD for each estimated hour.
 */
public final class MicroInternship {
  private MicroInternship() {}

  /** {@return the program; five weeks are the fewest that hold every month} */
  public static Program program() {
    return Program.builder()
        .id("micro-internships")
        .offers(OfferRules.builder().maxOpenOffers(1).build())
        .supervision(SupervisionRules.builder().maxWeeks(5).build())
        .pay(
            PayRules.builder()
                .payer(ActorSide.HOST)
                .minimumFee(MinimumFee.MICRO_INTERNSHIP)
                .build())
        .build();
  }

  /**
   * A project.
   *
   * @param id its key
   * @param host the host's key
   * @param hours the estimated hours
   * @param fee the fee for all that is delivered
   * @param days the days in which it is done
   * @return the project
   */
  public static Project project(String id, String host, int hours, Money fee, DateRange days) {
    return Project.builder()
        .id(id)
        .host(host)
        .totalHours(hours)
        .period(days)
        .compensation(new Compensation.FixedFee(fee))
        .build();
  }

  /** {@return a quarter, in which projects of some weeks are done} */
  public static Term term() {
    return Term.of("2026-autumn", "2026-09-01", "2026-11-30");
  }
}
