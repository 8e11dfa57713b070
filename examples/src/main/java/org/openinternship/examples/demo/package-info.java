/** What {@code ./mvnw -q -Pdemo} runs. */
package org.openinternship.examples.demo;
