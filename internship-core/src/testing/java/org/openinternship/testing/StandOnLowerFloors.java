package org.openinternship.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Each package of a module has a place in a list and uses only packages before it. */
final class StandOnLowerFloors extends ArchCondition<JavaClass> {

  private final String module;
  private final List<String> floors;

  /** The module's own package is the floor {@code ""}. */
  StandOnLowerFloors(String module, List<String> floors) {
    super("use only packages that come before theirs in " + floors);
    this.module = module;
    this.floors = floors;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int floor = floors.indexOf(topic(type));
    if (floor < 0) {
      events.add(
          SimpleConditionEvent.violated(
              type,
              type.getName()
                  + " is in a package without a place in "
                  + floors
                  + ". Maybe add it to the floors in the walls test of its module"));
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      if (isInModule(target) && floors.indexOf(topic(target)) > floor) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  private boolean isInModule(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(module + ".");
  }

  private String topic(JavaClass type) {
    String inside = type.getPackageName().substring(module.length());
    return inside.isEmpty() ? "" : inside.substring(1);
  }
}
