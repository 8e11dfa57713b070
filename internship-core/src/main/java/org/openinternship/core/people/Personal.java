package org.openinternship.core.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that says something personal: when somebody was born, where they are, what
 * they may do, need, answered or were told in an evaluation, or words written about them.
 *
 * <p>Its value stands in no text form, message, reason or finding, nor in a fault of a JSON
 * document or a cause of one: there the place and what is expected are told. A host's own code
 * finds the attributes with it, and may use it for its own. It is kept at run time and changes
 * nothing by itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Personal {}
