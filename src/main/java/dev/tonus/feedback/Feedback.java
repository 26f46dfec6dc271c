package dev.tonus.feedback;

/**
 * What is counted of an entry of feedback; the rest of it is forgotten.
 *
 * @param card the uuid of the card as the client wrote it
 * @param outcome what became of the card
 */
record Feedback(String card, Outcome outcome) {}
