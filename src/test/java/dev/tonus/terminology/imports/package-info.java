@NullMarked
package dev.tonus.terminology.imports;

import org.jspecify.annotations.NullMarked;
