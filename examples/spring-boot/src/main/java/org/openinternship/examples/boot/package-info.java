/** A Spring Boot application that embeds the library. */
@org.jspecify.annotations.NullMarked
package org.openinternship.examples.boot;
