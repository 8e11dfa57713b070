package org.openinternship.matching.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.ResultReading;

/**
 * What a mechanism says of itself, asked once: every result, message and explanation goes by that,
 * even where a mechanism of the host's own would say something else later.
 *
 * @param name its name
 * @param properties what it promises of a market
 * @param listensTo the sides whose orders can decide anything
 * @param countedRanks from which rank on it counts all alike; 0 where ranks only order
 * @param goesByTargets whether it goes by targets
 * @param honours the optional parts of a market that it honours
 * @param reading how its results can be read
 * @param jointBlocking when it says that linked interns block a result; empty if it does not
 */
record AskedMechanism(
    String name,
    Set<Mechanism.Property> properties,
    Set<Mechanism.Orders> listensTo,
    int countedRanks,
    boolean goesByTargets,
    Set<MarketPart> honours,
    ResultReading reading,
    Optional<JointBlocking> jointBlocking) {
  AskedMechanism {
    if (!Texts.name("MatchingPolicy", "mechanism's name", name).equals(name)) {
      throw new IllegalArgumentException(
          "MatchingPolicy: mechanism's name is "
              + Quoted.of(name)
              + ", it must be without white space but single spaces inside, in the Unicode form"
              + " NFC");
    }
    Objects.requireNonNull(reading, "Mechanism.reading");
    Objects.requireNonNull(jointBlocking, "Mechanism.jointBlocking");
    Bounds.checkMin("Mechanism", "countedRanks", countedRanks, 0);
    listensTo = Copies.set(listensTo, "Mechanism.listensTo");
    honours = Copies.set(honours, "Mechanism.honours");
    EnumSet<Mechanism.Property> copy = EnumSet.noneOf(Mechanism.Property.class);
    copy.addAll(Objects.requireNonNull(properties, "Mechanism.properties"));
    properties = Collections.unmodifiableSet(copy);
  }

  static AskedMechanism of(Mechanism mechanism) {
    String name = HostCode.name("Mechanism", mechanism, mechanism::name);
    Set<MarketPart> honours = Copies.set(mechanism.honours(), "Mechanism.honours");
    return new AskedMechanism(
        name,
        mechanism.properties(),
        mechanism.listensTo(),
        mechanism.countedRanks(),
        mechanism.goesByTargets(),
        honours,
        mechanism.reading(),
        // Who does not honour joint lists says of no result what blocks it.
        honours.contains(MarketPart.JOINT_LISTS) ? mechanism.jointBlocking() : Optional.empty());
  }
}
