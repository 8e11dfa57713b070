package org.openinternship.jackson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.program.Bids;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.TurnedDown;
import org.openinternship.core.program.Veto;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * Cohorts in which every attribute of every value is now set and now not. They need not make sense
 * as a whole: JSON is indifferent to that.
 */
final class CohortSamples {
  private CohortSamples() {}

  static Arbitrary<Cohort> cohorts() {
    return Builders.withBuilder(Cohort::builder)
        .use(Samples.of(Program.class).optional())
        .in((b, v) -> b.program(v))
        .use(Samples.of(Term.class).optional())
        .in((b, v) -> b.term(v))
        .use(some(hosts()))
        .in((b, v) -> b.hosts(v))
        .use(some(supervisors()))
        .in((b, v) -> b.supervisors(v))
        .use(some(mentors()))
        .in((b, v) -> b.mentors(v))
        .use(some(projects()))
        .in((b, v) -> b.projects(v))
        .use(some(interns()))
        .in((b, v) -> b.interns(v))
        .use(some(bids()))
        .in((b, v) -> b.bids(v))
        .use(some(Combinators.combine(ids(InternId::of), ids(ProjectId::of)).as(Veto::new)))
        .in((b, v) -> b.vetoes(v))
        .use(some(rankings()))
        .in((b, v) -> b.hostRankings(v))
        .use(some(Combinators.combine(ids(InternId::of), ids(ProjectId::of)).as(Pin::new)))
        .in((b, v) -> b.pins(v))
        .use(some(Combinators.combine(ids(InternId::of), parties()).as(Exclusion::new)))
        .in((b, v) -> b.exclusions(v))
        .use(some(Combinators.combine(ids(InternId::of), ids(ProjectId::of)).as(TurnedDown::new)))
        .in((b, v) -> b.turnedDown(v))
        .build(Cohort.Builder::build);
  }

  static Arbitrary<Intern> interns() {
    Arbitrary<List<Set<Channel>>> apart =
        Combinators.combine(
                Arbitraries.of(Channel.class).set(), Arbitraries.of(Channel.class).set())
            .as(
                (liked, not) ->
                    List.of(
                        liked,
                        not.stream()
                            .filter(channel -> !liked.contains(channel))
                            .collect(Collectors.toSet())));
    return Builders.withBuilder(Intern::builder)
        .use(ids(InternId::of))
        .in((b, v) -> b.id(v))
        .use(some(skills()))
        .in((b, v) -> b.skills(v))
        .use(some(texts()))
        .in((b, v) -> b.learningGoals(v))
        .use(some(languages()))
        .in((b, v) -> b.languages(v))
        .use(fields().set().ofMaxSize(3))
        .in((b, v) -> b.fieldsOfInterest(v))
        .use(workingHours().optional())
        .in((b, v) -> b.workingHours(v))
        .use(maybe(1, 168))
        .in((b, v) -> b.hoursPerWeek(v))
        .use(periods().optional())
        .in((b, v) -> b.period(v))
        .use(some(commitments()))
        .in((b, v) -> b.commitments(v))
        .use(apart)
        .in((b, v) -> b.preferredChannels(v.get(0)).impossibleChannels(v.get(1)))
        .use(Arbitraries.of(Education.class).optional())
        .in((b, v) -> b.education(v))
        .use(
            Combinators.combine(Arbitraries.of(Enrolment.Load.class), periods().optional())
                .as(Enrolment::new)
                .optional())
        .in((b, v) -> b.enrolment(v))
        .use(countries().set().ofMaxSize(3))
        .in((b, v) -> b.authorisedToWorkIn(v))
        .use(Arbitraries.of(CompensationNeed.class))
        .in((b, v) -> b.compensationNeed(v))
        .use(locations().optional())
        .in((b, v) -> b.location(v))
        .build(Intern.Builder::build);
  }

  static Arbitrary<Project> projects() {
    Arbitrary<OptionalInt> shared = maybe(1, 10_080);
    return Builders.withBuilder(Project::builder)
        .use(ids(ProjectId::of))
        .in((b, v) -> b.id(v))
        .use(ids(HostId::of))
        .in((b, v) -> b.host(v))
        .use(ids(HostUnitId::of).optional())
        .in((b, v) -> b.unit(v))
        .use(ids(SupervisorId::of).optional())
        .in((b, v) -> b.supervisor(v))
        .use(ids(MentorId::of).list().uniqueElements().ofMaxSize(3))
        .in((b, v) -> b.mentors(v))
        .use(texts().optional())
        .in((b, v) -> b.title(v))
        .use(texts().optional())
        .in((b, v) -> b.description(v))
        .use(fields().optional())
        .in((b, v) -> b.field(v))
        .use(some(needs()))
        .in((b, v) -> b.skillNeeds(v))
        .use(some(texts()))
        .in((b, v) -> b.teaches(v))
        .use(some(languages()))
        .in((b, v) -> b.languages(v))
        .use(Arbitraries.integers().between(3, Integer.MAX_VALUE))
        .in((b, v) -> b.seats(v))
        .use(maybe(1, 3))
        .in((b, v) -> b.leastInterns(v))
        .use(periods().optional())
        .in((b, v) -> b.period(v))
        .use(maybe(1, 168))
        .in((b, v) -> b.hoursPerWeek(v))
        .use(Combinators.combine(workingHours().optional(), shared).as(CoreHours::new))
        .in(
            (b, v) ->
                b.coreHours(v.hours())
                    .neededSharedMinutes(v.hours().isPresent() ? v.shared() : OptionalInt.empty()))
        .use(Arbitraries.of(Channel.class).set().ofMaxSize(4))
        .in((b, v) -> b.channels(v))
        .use(compensations().optional())
        .in((b, v) -> b.compensation(v))
        .use(Arbitraries.of(Education.class).set())
        .in((b, v) -> b.acceptedEducation(v))
        .use(countries().set().ofMaxSize(3))
        .in((b, v) -> b.authorisationNeeded(v))
        .build(Project.Builder::build);
  }

  private record CoreHours(Optional<WorkingHours> hours, OptionalInt shared) {}

  static Arbitrary<HostOrganization> hosts() {
    Arbitrary<HostUnit> units =
        Builders.withBuilder(HostUnit::builder)
            .use(ids(HostUnitId::of))
            .in((b, v) -> b.id(v))
            .use(texts().optional())
            .in((b, v) -> b.name(v))
            .use(ids(HostUnitId::of).optional())
            .in((b, v) -> b.parent(v))
            .use(maybe(0, Integer.MAX_VALUE))
            .in((b, v) -> b.mostInterns(v))
            .build(HostUnit.Builder::build);
    return Builders.withBuilder(HostOrganization::builder)
        .use(ids(HostId::of))
        .in((b, v) -> b.id(v))
        .use(texts().optional())
        .in((b, v) -> b.name(v))
        .use(Arbitraries.of(HostSize.class).optional())
        .in((b, v) -> b.size(v))
        .use(Arbitraries.of(Sector.class).optional())
        .in((b, v) -> b.sector(v))
        .use(locations().optional())
        .in((b, v) -> b.location(v))
        .use(maybe(0, Integer.MAX_VALUE))
        .in((b, v) -> b.mostInterns(v))
        .use(some(units))
        .in((b, v) -> b.units(v))
        .build(HostOrganization.Builder::build);
  }

  static Arbitrary<Supervisor> supervisors() {
    return Builders.withBuilder(Supervisor::builder)
        .use(ids(SupervisorId::of))
        .in((b, v) -> b.id(v))
        .use(maybe(0, Integer.MAX_VALUE))
        .in((b, v) -> b.mostInterns(v))
        .use(maybe(1, 168))
        .in((b, v) -> b.hoursPerWeek(v))
        .use(workingHours().optional())
        .in((b, v) -> b.workingHours(v))
        .build(Supervisor.Builder::build);
  }

  static Arbitrary<Mentor> mentors() {
    return Builders.withBuilder(Mentor::builder)
        .use(ids(MentorId::of))
        .in((b, v) -> b.id(v))
        .use(maybe(0, Integer.MAX_VALUE))
        .in((b, v) -> b.mostInterns(v))
        .use(maybe(1, 168))
        .in((b, v) -> b.hoursPerWeek(v))
        .use(workingHours().optional())
        .in((b, v) -> b.workingHours(v))
        .build(Mentor.Builder::build);
  }

  static Arbitrary<Bids> bids() {
    return Combinators.combine(
            ids(InternId::of), some(ids(ProjectId::of)), Arbitraries.of(true, false))
        .as(Bids::new);
  }

  static Arbitrary<HostRanking> rankings() {
    Arbitrary<HostRanking.Tier> tiers =
        ids(InternId::of).list().ofMinSize(1).ofMaxSize(3).map(HostRanking.Tier::new);
    return Builders.withBuilder(HostRanking::builder)
        .use(parties())
        .in((b, v) -> b.party(v))
        .use(some(tiers))
        .in((b, v) -> b.tiers(v))
        .use(ids(InternId::of).set().ofMaxSize(3))
        .in((b, v) -> b.unacceptable(v))
        .use(Arbitraries.of(HostRanking.Unlisted.class))
        .in((b, v) -> b.unlisted(v))
        .build(HostRanking.Builder::build);
  }

  static Arbitrary<HostParty> parties() {
    return Arbitraries.oneOf(
        ids(ProjectId::of), ids(SupervisorId::of), ids(HostUnitId::of), ids(HostId::of));
  }

  static Arbitrary<Compensation> compensations() {
    return Arbitraries.oneOf(
        Arbitraries.just(Compensation.unpaid()),
        money("USD").map(Compensation.Hourly::new),
        money("KWD").list().ofMinSize(1).ofMaxSize(4).map(Compensation.Stipend::new),
        money("JPY").map(Compensation.FixedFee::new),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.001"), new BigDecimal("1000"))
            .ofScale(3)
            .map(Compensation.AcademicCredit::new));
  }

  static Arbitrary<Money> money(String code) {
    Currency currency = Currency.getInstance(code);
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ONE, new BigDecimal("100000000"))
        .ofScale(currency.getDefaultFractionDigits())
        .map(amount -> new Money(amount, currency));
  }

  static Arbitrary<Skill> skills() {
    return Combinators.combine(
            texts(), Arbitraries.of(Proficiency.class), Arbitraries.of(Evidence.class))
        .as(Skill::new);
  }

  static Arbitrary<SkillNeed> needs() {
    return Combinators.combine(
            texts(), Arbitraries.of(Proficiency.class), Arbitraries.of(Necessity.class))
        .as(SkillNeed::new);
  }

  static Arbitrary<LanguageSkill> languages() {
    return Combinators.combine(
            Arbitraries.of("en", "pt-BR", "zh-Hant", "yue", "fr"), Arbitraries.of(CefrLevel.class))
        .as(LanguageSkill::new);
  }

  static Arbitrary<Commitment> commitments() {
    return Builders.withBuilder(Commitment::builder)
        .use(Arbitraries.of(CommitmentKind.class))
        .in((b, v) -> b.kind(v))
        .use(periods())
        .in((b, v) -> b.dates(v))
        .use(Arbitraries.integers().between(1, 168))
        .in((b, v) -> b.hoursPerWeek(v))
        .use(Arbitraries.of(true, false))
        .in((b, v) -> b.endsOnAcceptance(v))
        .build(Commitment.Builder::build);
  }

  static Arbitrary<Location> locations() {
    return Combinators.combine(countries(), texts().optional()).as(Location::new);
  }

  static Arbitrary<Country> countries() {
    return Arbitraries.of("NG", "BE", "US", "IN", "RU", "NP").map(Country::of);
  }

  static Arbitrary<Field> fields() {
    return Arbitraries.oneOf(
        Arbitraries.of(Field.RESEARCH, Field.VIDEO, Field.NON_PROFIT), texts().map(Field::of));
  }

  static Arbitrary<WorkingHours> workingHours() {
    return Combinators.combine(
            Arbitraries.of("Europe/Brussels", "Asia/Kathmandu", "UTC", "-03:30"),
            Arbitraries.of(
                "Mon-Thu 14:00-17:00, Sat 09:00-12:00", "daily 00:00-24:00", "Fri 22:00-02:30"))
        .as(WorkingHours::of);
  }

  static Arbitrary<DateRange> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60_000), Arbitraries.integers().between(0, 400))
        .as(
            (start, days) ->
                new DateRange(
                    LocalDate.EPOCH.plusDays(start), LocalDate.EPOCH.plusDays(start + days)));
  }

  static <T> Arbitrary<T> ids(Function<String, T> id) {
    return texts().map(id);
  }

  /** Texts that are hard on a writer, never blank and without white space around. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "java",
            "C++",
            "\u00e9t\u00e9",
            "\u5927\u962a",
            "a\"b\\c/d",
            "x\n\ty",
            "\ud83e\udd80",
            "null"),
        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8));
  }

  static OptionalInt optional(Optional<Integer> value) {
    return value.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  static Arbitrary<OptionalInt> maybe(int least, int most) {
    return Arbitraries.integers().between(least, most).optional().map(CohortSamples::optional);
  }

  static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
    return values.list().ofMaxSize(3);
  }
}
