/** The application: its entry point, its clock and the wiring of the packages. */
@NullMarked
package dev.tonus;

import org.jspecify.annotations.NullMarked;
