/** What {@code ./mvnw -q -Pdemo} runs. */
@NullMarked
package org.openinternship.examples.demo;

import org.jspecify.annotations.NullMarked;
