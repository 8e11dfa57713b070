package org.openinternship.jackson.kit;

import org.openinternship.core.internal.Quoted;

/**
 * A whole number beyond its Java type. The bound of its attribute may be nearer, and only the value
 * knows it: it is asked with the largest number of the type in the other one's place.
 *
 * @param property the name of the property
 * @param written the number as it was written
 * @param end the number in its place
 * @param fault the fault where the Java type is the only bound
 */
record OutsideNumber(String property, String written, Number end, JsonFault fault) {
  static OutsideNumber here(JsonInput in, String property, IntegerForm<?> form) {
    return new OutsideNumber(property, in.text(), form.end(in), form.outside(in));
  }

  /** The refusal of the number that was asked with, told of the one that was written. */
  JsonFault told(ObjectForm<?> form, String refusal) {
    ObjectProperty its = form.spokenOf(refusal);
    String asked = property + " is " + end + ",";
    return its != null && its.name().equals(property) && !its.personal() && refusal.contains(asked)
        ? fault.saying(inPlaceOf(asked, refusal))
        : fault;
  }

  /** A key may read like it, so it is the last one. */
  private String inPlaceOf(String asked, String refusal) {
    int at = refusal.lastIndexOf(asked);
    String told = property + " is " + Quoted.start(written, Quoted.MAX_SHOWN) + ",";
    return refusal.substring(0, at) + told + refusal.substring(at + asked.length());
  }
}
