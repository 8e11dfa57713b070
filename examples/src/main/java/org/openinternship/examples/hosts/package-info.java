/**
 * Small hosts, a program each: rules of a host's own, one student's page, a match that runs again,
 * the supervision of twenty placements. A test counts their lines. The Spring Boot host is a module
 * of its own.
 */
@NullMarked
package org.openinternship.examples.hosts;

import org.jspecify.annotations.NullMarked;
