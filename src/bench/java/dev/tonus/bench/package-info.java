/** How long an answer takes and what memory it costs, step by step, beside the bare reading of the same JSON. */
@NullMarked
package dev.tonus.bench;

import org.jspecify.annotations.NullMarked;
