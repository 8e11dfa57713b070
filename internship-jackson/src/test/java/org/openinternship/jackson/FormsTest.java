package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.completion.CompletionFacts;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.eligibility.Setting;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.intake.Application;
import org.openinternship.core.intake.NearDuplicates;
import org.openinternship.core.intake.Posting;
import org.openinternship.core.lifecycle.Occurrence;
import org.openinternship.core.lifecycle.StateMachine;
import org.openinternship.core.lifecycle.Transition;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.pay.PayFacts;
import org.openinternship.core.program.HostTree;
import org.openinternship.core.program.KeptApart;
import org.openinternship.core.progress.Fraction;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.time.CommitmentCalendar;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.shortlist.CacheStatistics;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.matching.shortlist.Shortlists;
import org.openinternship.matching.shortlist.TopK;

/** Every public value has a JSON form; who adds one is reminded here. */
class FormsTest {
  /** Public types without a form, each with the reason. */
  private static final Map<Class<?>, String> WITHOUT =
      Map.ofEntries(
          Map.entry(WeeklyInterval.class, "part of the text of WorkingHours"),
          Map.entry(Measure.class, "part of a Contribution"),
          Map.entry(SharedHours.class, "computed from two WorkingHours"),
          Map.entry(SkillProfile.class, "computed from skills and a taxonomy"),
          Map.entry(ResolvedNeed.class, "computed from a need and a taxonomy"),
          Map.entry(SkillTaxonomy.Resolution.Known.class, "answer to a question"),
          Map.entry(SkillTaxonomy.Resolution.Ambiguous.class, "answer to a question"),
          Map.entry(SkillTaxonomy.Resolution.Unknown.class, "answer to a question"),
          Map.entry(HostTree.class, "computed from a cohort"),
          Map.entry(KeptApart.class, "computed from a cohort"),
          Map.entry(Setting.class, "a cohort made ready"),
          Map.entry(Eligibility.class, "rules made ready"),
          Map.entry(Scorer.class, "a model made ready"),
          Map.entry(Recommender.class, "a cohort made ready"),
          Map.entry(Shortlists.class, "a cohort made ready"),
          Map.entry(TopK.class, "a machine at work"),
          Map.entry(CacheStatistics.class, "figures of a running machine"),
          Map.entry(CommitmentCalendar.class, "computed from commitments"),
          Map.entry(Pipeline.class, "rules made ready"),
          Map.entry(Pipeline.Step.class, "rules made ready"),
          Map.entry(NearDuplicates.class, "a search made ready"),
          Map.entry(OfferSeason.class, "a machine at work; its record has a form"),
          Map.entry(BlindEvaluations.class, "blind; the host keeps the single evaluations"),
          Map.entry(PayFacts.class, "holds blind evaluations; put together for one question"),
          Map.entry(Fraction.class, "computed from a progress"),
          Map.entry(
              CompletionFacts.class, "holds blind evaluations; put together for one question"),
          Map.entry(StateMachine.class, "a table of the library"),
          Map.entry(Transition.class, "a line of such a table"),
          Map.entry(Occurrence.class, "of events that only its owner knows"));

  /** Values that are written as their history, from which their other attributes follow. */
  private static final Set<Class<?>> REPLAYED = Set.of(Posting.class, Application.class);

  private static final List<String> PACKAGES =
      List.of(
          "core.finding",
          "core.id",
          "core.time",
          "core.skill",
          "core.people",
          "core.host",
          "core.program",
          "core.eligibility",
          "core.entry",
          "core.intake",
          "core.offer",
          "core.placement",
          "core.cascade",
          "core.supervision",
          "core.contact",
          "core.evaluation",
          "core.completion",
          "core.progress",
          "core.pay",
          "core.overview",
          "core.lifecycle",
          "matching.scoring",
          "matching.shortlist",
          "matching.policy",
          "matching.result");

  @Test
  void everyPublicValueHasAForm() {
    Set<String> values =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                    PACKAGES.stream().map(name -> "org.openinternship." + name).toList())
                .stream()
                .filter(FormsTest::isValue)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(values).hasSizeGreaterThan(60);

    Set<String> known =
        Stream.of(Forms.standard().types(), WITHOUT.keySet())
            .flatMap(Set::stream)
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(values.stream().filter(name -> !known.contains(name)))
        .as("public values without a JSON form")
        .isEmpty();
    assertThat(WITHOUT.keySet().stream().filter(Forms.standard().types()::contains)).isEmpty();
  }

  /** A value with a builder is read by name; no attribute of it may be forgotten. */
  @Test
  void everyAttributeOfAValueHasAProperty() {
    int values = 0;
    for (Class<?> type : Forms.standard().types()) {
      if (type.getName().startsWith("org.openinternship.") // ZoneId is sealed on newer JDKs
          && Modifier.isAbstract(type.getModifiers())
          && type.isSealed()
          && !type.isInterface()) {
        List<String> properties =
            ((ObjectForm<?>) Forms.standard().get(type)).parts().stream().map(Part::name).toList();
        assertThat(properties)
            .as(type.getName())
            .doesNotHaveDuplicates()
            .containsAll(REPLAYED.contains(type) ? List.of() : attributes(type));
        values++;
      }
    }
    assertThat(values).isGreaterThan(20);
  }

  private static List<String> attributes(Class<?> type) {
    return AttributesSeen.attributes(type.getPermittedSubclasses()[0]).stream()
        .map(Method::getName)
        .toList();
  }

  /** A class anybody can have an instance of, other than builders, faults and kinds of a family. */
  private static boolean isValue(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isInterface()
        && !type.isEnum()
        && !type.isAssignableTo(Throwable.class)
        && !type.getSimpleName().endsWith("Builder")
        && !type.getSimpleName().equals("Collector")
        && !type.getSimpleName().equals("package-info")
        && type.getRawInterfaces().stream().noneMatch(FormsTest::isFamilyWithForm);
  }

  private static boolean isFamilyWithForm(JavaClass type) {
    return Forms.standard().types().stream().anyMatch(known -> type.isEquivalentTo(known))
        && !type.getSimpleName().equals("HostParty")
        && !type.getSimpleName().equals("Person");
  }
}
