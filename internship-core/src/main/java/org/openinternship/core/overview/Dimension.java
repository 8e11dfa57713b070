package org.openinternship.core.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** An attribute by which placements are counted. */
public enum Dimension {
  /** The key of the host. */
  HOST(placement -> Stream.of(placement.project().host().value())),
  /** The code of the country the intern is in. */
  COUNTRY(placement -> placement.intern().location().map(at -> at.country().code()).stream()),
  /** The field of the project. */
  FIELD(placement -> placement.project().field().map(field -> field.name()).stream()),
  /** The kind of compensation: unpaid, hourly, stipend, fixed fee, academic credit. */
  PAY(placement -> placement.project().compensation().map(Dimension::kind).stream()),
  /** The education of the intern. */
  EDUCATION(placement -> placement.intern().education().map(Enum::name).stream()),
  /** The size of the host. */
  HOST_SIZE(placement -> placement.host().flatMap(host -> host.size()).map(Enum::name).stream()),
  /** The channels of the project; a placement counts once for each. */
  CHANNEL(placement -> placement.project().channels().stream().map(Enum::name));

  /** A placement with its intern, its project, and its host if it is known. */
  record CountedPlacement(Intern intern, Project project, Optional<HostOrganization> host) {}

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<CountedPlacement, Stream<String>> values;

  Dimension(Function<CountedPlacement, Stream<String>> values) {
    this.values = values;
  }

  /** Returns the values a placement is counted under; none if it is not stated. */
  List<String> of(CountedPlacement placement) {
    return values.apply(placement).distinct().toList();
  }

  private static String kind(Compensation compensation) {
    if (compensation instanceof Compensation.Unpaid) {
      return "UNPAID";
    } else if (compensation instanceof Compensation.Hourly) {
      return "HOURLY";
    } else if (compensation instanceof Compensation.Stipend) {
      return "STIPEND";
    } else if (compensation instanceof Compensation.FixedFee) {
      return "FIXED_FEE";
    }
    return "ACADEMIC_CREDIT";
  }
}
