/** The tests: fixtures that speak in sentences, and what holds for the application as a whole. */
@NullMarked
package dev.tonus;

import org.jspecify.annotations.NullMarked;
