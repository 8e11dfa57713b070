package org.openinternship.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.internal.IncompleteValueException;
import org.openinternship.core.internal.NullAttributeException;

/** How Immutables generates the values of this module; put on each package that holds values. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {
      "veto:vetoes",
      "teaches:teaches",
      "tie:ties",
      "bids:bids",
      "minutes:minutes",
      "seats:seats"
    },
    fallbackNullableAnnotation = Nullable.class,
    allowedClasspathAnnotations = {Generated.class},
    mergeFromSupertypesDynamically = false,
    redactedMask = "(redacted)",
    throwForInvalidImmutableState = IncompleteValueException.class,
    throwForNullPointer = NullAttributeException.class)
public @interface ValueStyle {}
