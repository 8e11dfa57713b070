package org.openinternship.core.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** By what placements are counted. */
public enum Dimension {
  /** The host, by its key. */
  HOST(engagement -> Stream.of(engagement.project().host().value())),
  /** The country the intern is in, by its code. */
  COUNTRY(engagement -> engagement.intern().location().map(at -> at.country().code()).stream()),
  /** The field of the project. */
  FIELD(engagement -> engagement.project().field().map(field -> field.name()).stream()),
  /** The kind of compensation: unpaid, hourly, stipend, fixed fee, academic credit. */
  PAY(engagement -> engagement.project().compensation().map(Dimension::kind).stream()),
  /** Where the intern stands in their education. */
  EDUCATION(engagement -> engagement.intern().education().map(Enum::name).stream()),
  /** How large the host is. */
  HOST_SIZE(engagement -> engagement.host().flatMap(host -> host.size()).map(Enum::name).stream()),
  /** The channels of the project; a placement counts once for each. */
  CHANNEL(engagement -> engagement.project().channels().stream().map(Enum::name));

  /** What is known of one placement. */
  record Engagement(Intern intern, Project project, Optional<HostOrganization> host) {}

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<Engagement, Stream<String>> values;

  Dimension(Function<Engagement, Stream<String>> values) {
    this.values = values;
  }

  /** What a placement is counted under; nothing where it is not stated. */
  List<String> of(Engagement engagement) {
    return values.apply(engagement).distinct().toList();
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
