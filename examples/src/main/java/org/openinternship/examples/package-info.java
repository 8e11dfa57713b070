/** Hosts that embed the library. */
package org.openinternship.examples;
