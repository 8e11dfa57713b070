package org.openinternship.matching.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.Mechanism.Property;
import org.openinternship.matching.mechanism.ResultReading;
import org.openinternship.matching.optimum.Composition;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * The rules that a match goes by. The defaults: every standard requirement, the standard scoring
 * model, lists from bids, the hosts' rankings with scores after them, intern-proposing deferred
 * acceptance, and a single lottery for ties.
 */
@Value.Immutable
public abstract sealed class MatchingPolicy implements WithMatchingPolicy
    permits ImmutableMatchingPolicy {
  /** The longest list that scores make for an intern. */
  public static final int MAX_SHORTLIST = 1_000;

  MatchingPolicy() {}

  /** {@return the caller's name for this state of rules and weights; {@code "1"} by default} */
  @Value.Default
  public String version() {
    return "1";
  }

  /** {@return the requirements that an intern must meet to be matched to a project} */
  @Value.Default
  public EligibilityRules eligibility() {
    return EligibilityRules.standard();
  }

  /** {@return the model that scores how well an intern and a project suit each other} */
  @Value.Default
  public ScoringModel scoring() {
    return ScoringModel.standard();
  }

  /**
   * {@return the taxonomy of skills; by default it knows only that case and spacing do not matter}
   */
  @Value.Default
  public SkillTaxonomy taxonomy() {
    return SkillTaxonomy.plain();
  }

  /** {@return the source of the lists of interns; {@link InternPreferences#BIDS} by default} */
  @Value.Default
  public InternPreferences internPreferences() {
    return InternPreferences.BIDS;
  }

  /**
   * Returns the source of the order of interns at a project.
   *
   * @return the source; {@link HostPreferences#RANKINGS_THEN_SCORES} by default
   */
  @Value.Default
  public HostPreferences hostPreferences() {
    return HostPreferences.RANKINGS_THEN_SCORES;
  }

  /** {@return what makes a pair acceptable; {@link Acceptability#STATED} by default} */
  @Value.Default
  public Acceptability acceptability() {
    return Acceptability.STATED;
  }

  /**
   * Returns how many projects join an intern's list by their score, where lists come from scores.
   *
   * @return 1 to 1,000; 20 by default
   */
  @Value.Default
  public int shortlist() {
    return 20;
  }

  /** {@return the order that decides under a shared limit; {@link GroupOrder#PAIRS} by default} */
  @Value.Default
  public GroupOrder groupOrder() {
    return GroupOrder.PAIRS;
  }

  /**
   * Returns what becomes of the minimum of interns that a project needs to run, or a supervisor, a
   * unit or a host to take any.
   *
   * @return the rule; {@link MinimumRule#IGNORED} by default
   */
  @Value.Default
  public MinimumRule minimums() {
    return MinimumRule.IGNORED;
  }

  /**
   * {@return the mechanism that gives interns projects; intern-proposing deferred acceptance by
   * default}
   */
  @Value.Default
  public Mechanism mechanism() {
    return DeferredAcceptance.internProposing();
  }

  /**
   * Returns how reserved seats are filled, where a cohort {@linkplain
   * org.openinternship.core.cohort.Cohort#reserves() reserves} any: the mechanism has to honour
   * them, and the engine refuses the cohort where nothing is said here.
   *
   * @return which seats come first, and what becomes of unfilled ones; empty by default
   */
  public abstract Optional<ReserveFilling> reserves();

  /**
   * Returns what teams should be made of. The mechanism has to honour rules about teams, as {@link
   * org.openinternship.matching.mechanism.TeamAssignment} does, and the engine refuses the cohort
   * where it cannot.
   *
   * @return the rules, each with a name of its own; none by default
   */
  public abstract List<TeamRule> teamRules();

  /** What the mechanism says of itself. */
  @Value.Derived
  @Value.Auxiliary
  AskedMechanism askedMechanism() {
    return AskedMechanism.of(mechanism());
  }

  /** {@return the name of the mechanism, as it was when the policy was made} */
  public String mechanismName() {
    return askedMechanism().name();
  }

  /** {@return the sides whose orders can decide, as the mechanism said when the policy was made} */
  public Set<Mechanism.Orders> listensTo() {
    return askedMechanism().listensTo();
  }

  /**
   * {@return from which rank on the mechanism counts all ranks alike, as it said when the policy
   * was made; 0 where ranks only order}
   */
  public int countedRanks() {
    return askedMechanism().countedRanks();
  }

  /**
   * {@return whether the mechanism goes by targets of projects, supervisors, units and hosts, as it
   * said when the policy was made}
   */
  public boolean goesByTargets() {
    return askedMechanism().goesByTargets();
  }

  /**
   * {@return the optional parts of a market that the mechanism honours, as it said when the policy
   * was made}
   */
  public Set<MarketPart> honours() {
    return askedMechanism().honours();
  }

  /**
   * {@return the definition of when interns who are linked block a result, as the mechanism named
   * it when the policy was made; empty if it names none or does not honour joint lists, and the
   * engine refuses a cohort with linked interns}
   */
  public Optional<JointBlocking> jointBlocking() {
    return askedMechanism().jointBlocking();
  }

  /** {@return how results can be read, as the mechanism said when the policy was made} */
  public ResultReading reading() {
    return askedMechanism().reading();
  }

  /**
   * Returns the lottery that breaks ties. Whoever runs a real match should draw the seed where
   * those concerned can see it, and set it here.
   *
   * @return the lottery; a single one with seed 0 by default
   */
  @Value.Default
  public Lottery lottery() {
    return Lottery.single(0);
  }

  /**
   * Returns what the engine promises of every match under this policy: what the {@linkplain
   * Mechanism#properties() mechanism promises of a market}, less what the policy takes from it.
   *
   * <ul>
   *   <li>{@link Property#STABLE} is meant in the sense of {@link
   *       org.openinternship.matching.verify.Stability#CHOICE}.
   *   <li>{@link Property#STRATEGY_PROOF_FOR_INTERNS} is not promised where {@linkplain
   *       InternPreferences#BIDS_THEN_SCORES scores complete the lists}: a bid moves a project from
   *       suggestions, which come last on the projects' side too, to wishes, so it pays to bid for
   *       whatever one would rather have than be suggested. Where the orders of projects do not
   *       count, that plays no part. A list is what an intern asks for; of an intern who asks for
   *       nothing and leaves it to {@link org.openinternship.core.bid.WhenNoBids#SUGGEST} it says
   *       nothing.
   *   <li>{@link Property#BEST_FOR_INTERNS} and {@link Property#BEST_FOR_PROJECTS} are promised
   *       only under {@link GroupOrder#INTERNS}.
   * </ul>
   *
   * @return an immutable set, in the order of the constants
   */
  public Set<Property> properties() {
    EnumSet<Property> promised = EnumSet.noneOf(Property.class);
    promised.addAll(askedMechanism().properties());
    if (groupOrder() != GroupOrder.INTERNS) {
      promised.remove(Property.BEST_FOR_INTERNS);
      promised.remove(Property.BEST_FOR_PROJECTS);
    }
    if (internPreferences() == InternPreferences.BIDS_THEN_SCORES
        && listensTo().contains(Mechanism.Orders.PROJECTS)) {
      promised.remove(Property.STRATEGY_PROOF_FOR_INTERNS);
    }
    return Collections.unmodifiableSet(promised);
  }

  @Value.Check
  MatchingPolicy check() {
    Bounds.check("MatchingPolicy", "shortlist", shortlist(), 1, MAX_SHORTLIST);
    if (acceptability() == Acceptability.LISTED && internPreferences() != InternPreferences.BIDS) {
      throw new IllegalArgumentException(
          "MatchingPolicy: acceptability is LISTED and internPreferences is "
              + internPreferences()
              + ", it must be BIDS. Maybe lists from scores are meant, under STATED?");
    }
    Bounds.check(
        "MatchingPolicy", "number of team rules", teamRules().size(), 0, Composition.MAX_RULES);
    Texts.checkDifferent(
        "MatchingPolicy", "team rule", teamRules().stream().map(TeamRule::name).toList());
    String version = Texts.name("MatchingPolicy", "version", version());
    return version.equals(version()) ? this : withVersion(version);
  }

  /**
   * {@return a number that is the same in every virtual machine: rules of the host's own count by
   * their names, and a taxonomy by what it says, or else by its class}
   */
  @Override
  public int hashCode() {
    return Hashes.of(
        version(),
        eligibility(),
        scoring(),
        taxonomyText(),
        internPreferences(),
        hostPreferences(),
        acceptability(),
        shortlist(),
        groupOrder(),
        minimums(),
        mechanismName(),
        lottery(),
        reserves(),
        teamRules());
  }

  /** {@return the rules by their names, the same in every virtual machine} */
  @Override
  public String toString() {
    return "MatchingPolicy{version="
        + version()
        + ", eligibility="
        + eligibility().rules()
        + ", scoring="
        + scoring().criteria()
        + ", taxonomy="
        + taxonomyText()
        + ", internPreferences="
        + internPreferences()
        + ", hostPreferences="
        + hostPreferences()
        + ", acceptability="
        + acceptability()
        + ", shortlist="
        + shortlist()
        + ", groupOrder="
        + groupOrder()
        + ", minimums="
        + minimums()
        + ", mechanism="
        + mechanismName()
        + ", lottery="
        + lottery()
        + reserves().map(how -> ", reserves=" + how).orElse("")
        + (teamRules().isEmpty()
            ? ""
            : ", teamRules=" + teamRules().stream().map(TeamRule::name).toList())
        + "}";
  }

  /** The text form of a host's own taxonomy may be another one in each virtual machine. */
  private String taxonomyText() {
    return taxonomy() instanceof LayeredTaxonomy || taxonomy() == SkillTaxonomy.plain()
        ? taxonomy().toString()
        : nameOf(taxonomy().getClass());
  }

  /** The name of the class of a lambda has an address in it. */
  private static String nameOf(Class<?> type) {
    return type.isHidden() ? "a taxonomy of the host's own" : type.getName();
  }

  /** {@return the policy with every default} */
  public static MatchingPolicy standard() {
    return builder().build();
  }

  /**
   * Returns the policy for preference lists alone, as in hospital/residents and student-project
   * allocation: no requirements, no scores, and whoever is not on the list of the other side is not
   * acceptable. Ties on either side are broken by the lottery.
   *
   * <p>What is suggested to interns {@linkplain org.openinternship.core.bid.WhenNoBids#SUGGEST
   * without bids} is not on their list, so nothing is.
   *
   * @return the policy, with every other default
   */
  public static MatchingPolicy preferenceLists() {
    return builder()
        .eligibility(EligibilityRules.none())
        .scoring(ScoringModel.empty())
        .hostPreferences(HostPreferences.RANKINGS)
        .acceptability(Acceptability.LISTED)
        .build();
  }

  /** {@return the builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of policies; not safe for use by several threads. */
  public static final class Builder extends ImmutableMatchingPolicy.Builder {
    Builder() {}

    /** {@return the name of this type, and what would be built in short, or why it cannot be} */
    @Override
    public String toString() {
      try {
        MatchingPolicy built = build();
        return BuilderText.of(
            this,
            "version %s, %s criteria, %s"
                .formatted(
                    built.version(), built.scoring().criteria().size(), built.mechanismName()));
      } catch (IllegalArgumentException e) {
        return BuilderText.of(this, "" + e.getMessage());
      }
    }
  }
}
