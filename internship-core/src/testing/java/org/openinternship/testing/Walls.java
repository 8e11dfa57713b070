package org.openinternship.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.List;

/** Who may know whom, and what the world may see. */
public final class Walls {

  private Walls() {}

  /**
   * The classes of a package and those below it. What they use of others is known by name alone, as
   * the rules ask no more of it: to read those classes too takes longer than all the rules.
   */
  public static JavaClasses read(String packages, ImportOption... options) {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter(List.of(options)).importPackages(packages);
  }

  /**
   * The packages of a module stand on each other in the order of {@code floors}, ground floor
   * first.
   */
  public static ArchRule floors(String module, String... floors) {
    return classes()
        .that()
        .resideInAPackage(module + "..")
        .should(new StandOnLowerFloors(module, List.of(floors)));
  }

  public static ArchRule noCycles(String packages) {
    return SlicesRuleDefinition.slices().matching(packages + ".(**)").should().beFreeOfCycles();
  }

  /** No class of {@code from} knows one of {@code hidden}; both are ArchUnit package patterns. */
  public static ArchRule cannotSee(String hidden, String... from) {
    return noClasses()
        .that()
        .resideInAnyPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(hidden);
  }

  /** A package cannot see others, but for one of them that is ground to stand on. */
  public static ArchRule cannotSeeBut(String hidden, String ground, String... from) {
    return noClasses()
        .that()
        .resideInAnyPackage(from)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(hidden)
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ground))));
  }

  /**
   * A public type nobody can import is either not meant to be public or lacks its export.
   *
   * @param seen the packages that are exported, and those that are meant for other packages of the
   *     module
   */
  public static ArchRule publicTypesAreExported(Collection<String> seen) {
    return classes().that().arePublic().should().resideInAnyPackage(seen.toArray(new String[0]));
  }

  /** Public classes are final or sealed; extension points are interfaces. */
  public static ArchRule publicClassesAreClosed() {
    return classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should(
            ArchCondition.from(
                DescribedPredicate.<JavaClass>describe(
                    "be final or sealed",
                    type ->
                        type.getModifiers().contains(JavaModifier.FINAL)
                            || type.reflect().isSealed())));
  }
}
