package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.util.function.Supplier;

/**
 * The content with one change that a case should notice.
 *
 * @param change the change in words
 * @param content makes the changed content
 */
record Mutant(String change, Supplier<Knowledge> content) {}
