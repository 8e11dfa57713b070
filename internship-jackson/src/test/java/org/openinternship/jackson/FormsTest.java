package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.Setting;
import org.openinternship.core.program.HostTree;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WeeklyInterval;

/** Every public value has a JSON form; who adds one is reminded here. */
class FormsTest {
  /** Public types without a form, each with the reason. */
  private static final Map<Class<?>, String> WITHOUT =
      Map.of(
          WeeklyInterval.class, "part of the text of WorkingHours",
          SharedHours.class, "computed from two WorkingHours",
          SkillProfile.class, "computed from skills and a taxonomy",
          SkillTaxonomy.Resolution.class, "answer of a taxonomy to a question",
          SkillTaxonomy.Resolution.Known.class, "answer of a taxonomy to a question",
          SkillTaxonomy.Resolution.Ambiguous.class, "answer of a taxonomy to a question",
          SkillTaxonomy.Resolution.Unknown.class, "answer of a taxonomy to a question",
          HostTree.class, "computed from a cohort",
          Setting.class, "a cohort made ready",
          Eligibility.class, "rules made ready");

  private static final List<String> PACKAGES =
      List.of(
          "core.finding",
          "core.id",
          "core.time",
          "core.skill",
          "core.people",
          "core.host",
          "core.program");

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
    assertThat(values).hasSizeGreaterThan(40);

    Set<String> known =
        Stream.concat(Forms.standard().types().stream(), WITHOUT.keySet().stream())
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(values.stream().filter(name -> !known.contains(name)))
        .as("public values without a JSON form")
        .isEmpty();
    assertThat(WITHOUT.keySet().stream().filter(Forms.standard().types()::contains)).isEmpty();
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
        && !type.getSimpleName().equals("HostParty");
  }
}
