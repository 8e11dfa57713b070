package org.openinternship.examples.demo;

/** The demonstration that {@code ./mvnw -q -Pdemo} runs. */
public final class Demo {

  private Demo() {}

  /**
   * Prints what the demonstration has to say.
   *
   * @param args not used; options are system properties
   */
  public static void main(String[] args) {
    System.out.println("openinternship: nothing to show yet.");
  }
}
